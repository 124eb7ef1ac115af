import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { firstRef, sameRef } from "../../../domain/entryEdit/BlockRef";
import { firstItem } from "../../../domain/entryEdit/itemSteps";
import type { ItemLook } from "../../../domain/entryEdit/usualMarker";
import { LinkButton } from "../../components/LinkButton";
import { useMessages, usePane } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import type { ShownBlock } from "./cellBlocks";
import { DepartmentChoice } from "./DepartmentChoice";
import { fieldOf, focusSoon } from "./focusSoon";
import { useBlockName } from "./useCell";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  add: { minHeight: "44px", maxWidth: "100%" },
});

/**
 * Begins a block that the cell does not have: one's own, one with other departments, or – the secretariat – anybody's. One
 * that is there already is only gone to.
 */
export function AddBlock(props: {
  readonly target: EditTarget;
  readonly own: string | null;
  /** One's own block is there already. */
  readonly present: boolean;
  /** All blocks of the cell, standing or typed. */
  readonly blocks: readonly ShownBlock[];
  readonly onPresent: (shown: ShownBlock) => void;
  readonly look: ItemLook;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { editing: told, words } = useMessages();
  const nameOf = useBlockName();
  const [choosing, setChoosing] = useState(false);
  const { target, own, present, blocks, look } = props;
  const begin = (departments: readonly string[]) => {
    setChoosing(false);
    const there = blocks.find(({ ref }) => sameRef(ref, firstRef(departments)));
    if (there) return props.onPresent(there);
    pane.edit.type(target.cell, { kind: "addBlock", departments, items: [firstItem(look)] });
    focusSoon(() => fieldOf(nameOf(departments)));
  };
  return (
    <div className={styles.ways}>
      {own !== null && !present && (
        <Button className={styles.add} icon={<AddRegular />} onClick={() => begin([own])}>
          {told.addBlock(nameOf([own]))}
        </Button>
      )}
      {own === null && target.text === "" && (
        <Button className={styles.add} icon={<AddRegular />} onClick={() => begin([])}>
          {told.addShared}
        </Button>
      )}
      {choosing ? (
        <DepartmentChoice
          title={own === null ? told.whose : told.partners}
          chosen={[]}
          fixed={own}
          label={(departments) => told.addBlock(departments.length > 0 ? nameOf(departments) : "")}
          cancel={words.cancel}
          onChoose={begin}
          onCancel={() => setChoosing(false)}
        />
      ) : (
        <LinkButton onClick={() => setChoosing(true)}>
          {own === null ? told.addSomeones : told.addJoint}
        </LinkButton>
      )}
    </div>
  );
}
