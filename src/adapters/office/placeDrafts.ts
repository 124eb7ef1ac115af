import { samePosition } from "../../domain/cells/Position";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { Draft } from "../../domain/place/Draft";

/** Is this draft the text of one of these cells? */
export function isDraftOf(draft: Draft, edits: readonly SheetEdit[]): boolean {
  const { sheetId, lastPosition } = draft.place;
  return edits.some(
    (edit) =>
      edit.kind === "setContent" &&
      edit.sheetId === sheetId &&
      samePosition(edit.position, lastPosition),
  );
}
