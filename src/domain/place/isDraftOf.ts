import { samePosition } from "../cells/Position";
import type { CellEdit, SheetEdit } from "../edit/SheetEdit";
import type { Draft } from "./Draft";

/** Is this draft the text that one of these edits writes? Both have the addresses that they were made with. */
export function isDraftOf(draft: Draft, edits: readonly SheetEdit[]): boolean {
  return edits.some((edit) => edit.kind === "setContent" && isAt(draft, edit));
}

/** Is an edit of the cell in which this draft stood when it was kept? */
export function isAt({ place }: Draft, { sheetId, position }: CellEdit): boolean {
  return sheetId === place.sheetId && samePosition(position, place.lastPosition);
}
