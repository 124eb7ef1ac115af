import { Button, MenuItem } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { BlockRef } from "../../../domain/entryEdit/BlockRef";
import { useMessages, usePane } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import { Confirm } from "./Confirm";
import { DepartmentChoice } from "./DepartmentChoice";
import { focusSoon } from "./focusSoon";
import { MoreMenu } from "./MoreMenu";
import { useBlockName } from "./useCell";

/** Gives a block to other departments, or takes it out; each is confirmed where it stands. */
export function BlockMenu(props: {
  readonly target: EditTarget;
  readonly shownRef: BlockRef;
  readonly name: string;
  /** Something unwritten stands in it. */
  readonly typed: boolean;
}) {
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
      <MoreMenu label={told.blockMenu(name)} button={button}>
        <MenuItem onClick={() => setAsks("rename")}>{told.rename}</MenuItem>
        <MenuItem onClick={() => setAsks("remove")}>{told.remove}</MenuItem>
      </MoreMenu>
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
