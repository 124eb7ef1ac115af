import { useState } from "react";
import { LinkButton } from "../../components/LinkButton";
import { Mark } from "../../components/Mark";
import { useMessages } from "../../PaneContext";
import type { PickedCell } from "../../state/pickedCells";
import { BlockDetail } from "./BlockDetail";

/** So many departments' parts are shown at first, and so many more at a time. */
const page = 4;

/** The parts of one cell, a department each, with what can be chosen for them. */
export function CellBlocks({ picked }: { readonly picked: PickedCell }) {
  const { carryBlocks: told } = useMessages();
  const [shown, setShown] = useState(page);
  const { blocks } = picked.cell;
  return (
    <>
      {picked.outdated && <Mark kind="warning">{told.outdated}</Mark>}
      {blocks.slice(0, shown).map((block) => (
        <BlockDetail key={block.key} picked={picked} block={block} />
      ))}
      {blocks.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.moreBlocks(blocks.length - shown)}
        </LinkButton>
      )}
    </>
  );
}
