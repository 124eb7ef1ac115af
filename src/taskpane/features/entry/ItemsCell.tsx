import { newItem } from "../../../domain/entryEdit/itemSteps";
import { circled } from "../../../domain/entryEdit/itemNumbers";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { cellFindings } from "../../state/cellFindings";
import type { EditTarget } from "../../state/editTarget";
import { BlockEditor } from "./BlockEditor";
import { cellBlocks, emptyBlock } from "./cellBlocks";
import { RoomLeft } from "./RoomLeft";
import { useCell } from "./useCell";

const first = circled(1);

/** A cell that is one list of numbered items: a role's duties. */
export function ItemsCell({ target }: { readonly target: EditTarget }) {
  const text = useTextStyles();
  const { editing: told, words } = useMessages();
  const { typed, write } = useCell();
  const { sheetId, position } = target.cell;
  const findings = usePaneState((state) => cellFindings(state, sheetId, position));
  const standing = cellBlocks(target.text ?? "", typed, first);
  const shown = standing.length > 0 ? standing : [emptyBlock(newItem([], first))];
  return (
    <>
      <p className={text.note}>{told.formDuty}</p>
      {shown.map((one) => (
        <BlockEditor
          key={one.key}
          target={target}
          shown={one}
          called={words.kind[target.meaning.kind]}
          marker={first}
          draft={false}
          findings={findings}
          onWrite={write}
        />
      ))}
      <RoomLeft target={target} />
    </>
  );
}
