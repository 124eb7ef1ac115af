import { invertEdit, type SheetEdit } from "./SheetEdit";

/** What takes a command's edits back: the inverse of each, the last one first, so that every address is that of its turn. */
export function invertCommandEdits(edits: readonly SheetEdit[]): SheetEdit[] {
  return edits.map(invertEdit).reverse();
}
