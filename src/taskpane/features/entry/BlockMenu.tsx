import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { BlockRef } from "../../../domain/entryEdit/BlockRef";
import { useMessages, usePane } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import { Confirm } from "./Confirm";
import { DepartmentChoice } from "./DepartmentChoice";
import { focusSoon } from "./focusSoon";
import { useBlockName } from "./useCell";

const useStyles = makeStyles({
  button: { minWidth: "32px", width: "32px", height: "32px", padding: 0, flexShrink: 0 },
});

/** Gives a block to other departments, or takes it out; each is confirmed where it stands. */
export function BlockMenu(props: {
  readonly target: EditTarget;
  readonly shownRef: BlockRef;
  readonly name: string;
  /** Something unwritten stands in it. */
  readonly typed: boolean;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { editing: told, words } = useMessages();
  const nameOf = useBlockName();
  const [asks, setAsks] = useState<"rename" | "remove" | null>(null);
  const { target, shownRef, name } = props;
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsks(null);
    focusSoon(() => button.current);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            ref={button}
            appearance="subtle"
            className={styles.button}
            icon={<MoreHorizontalRegular />}
            menuIcon={null}
            aria-label={told.blockMenu(name)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setAsks("rename")}>{told.rename}</MenuItem>
            <MenuItem onClick={() => setAsks("remove")}>{told.remove}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asks === "remove" && (
        <Confirm
          title={told.removeSure(name)}
          note={props.typed ? told.removeNote + told.removeTyped : told.removeNote}
          onCancel={close}
        >
          <Button
            onClick={() => {
              close();
              void pane.edit.removeBlock(target.cell, shownRef);
            }}
          >
            {told.removeNow}
          </Button>
        </Confirm>
      )}
      {asks === "rename" && (
        <DepartmentChoice
          title={told.whose}
          chosen={shownRef.departments}
          label={(departments) => told.renameTo(nameOf(departments))}
          cancel={words.cancel}
          onCancel={close}
          onChoose={(departments) => {
            close();
            void pane.edit.renameBlock(target.cell, shownRef, departments);
          }}
        />
      )}
    </>
  );
}
