import { emptyContent, textContent } from "../cells/CellContent";
import type { SheetEdit } from "../edit/SheetEdit";
import type { CarryCell } from "./CarryProposal";

/** The edits that write one proposed cell. A cut-up target becomes one cell: its slices are emptied. */
export function editsOf(cell: CarryCell): SheetEdit[] {
  const { sheetId, position } = cell.target;
  return [
    {
      kind: "setContent",
      sheetId,
      position,
      before: cell.beforeContent,
      after: textContent(cell.after),
    },
    ...cell.slices.map((slice): SheetEdit => ({
      kind: "setContent",
      sheetId,
      position: slice.position,
      before: slice.content,
      after: emptyContent,
    })),
  ];
}
