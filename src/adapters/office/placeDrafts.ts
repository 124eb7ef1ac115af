import { samePosition } from "../../domain/cells/Position";
import type { CellEdit, SheetEdit } from "../../domain/edit/SheetEdit";
import type { Draft } from "../../domain/place/Draft";

/** Is this draft the text of one of these cells? */
export function isDraftOf(draft: Draft, edits: readonly SheetEdit[]): boolean {
  return edits.some((edit) => edit.kind === "setContent" && isAt(draft, edit));
}

/** A draft whose cell was not coloured after all – among `written` there is no fill for it – has no colour to give back. */
export function withFillOf(draft: Draft, written: readonly SheetEdit[]): Draft {
  const coloured = written.some((edit) => edit.kind === "setFill" && isAt(draft, edit));
  return coloured || draft.fillBefore === null ? draft : { ...draft, fillBefore: null };
}

function isAt({ place }: Draft, { sheetId, position }: CellEdit): boolean {
  return sheetId === place.sheetId && samePosition(position, place.lastPosition);
}
