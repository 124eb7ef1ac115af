import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { applyEdit } from "./applyEdit";
import type { SheetEdit } from "./SheetEdit";

/**
 * The sheets as they are after a command's edits, in their order: what a preview shows. Edits are not judged; those of
 * sheets that are not among these are left out.
 */
export function applyEdits(
  sheets: readonly SheetSnapshot[],
  edits: readonly SheetEdit[],
): SheetSnapshot[] {
  return sheets.map((sheet) =>
    edits.filter(({ sheetId }) => sheetId === sheet.id).reduce(applyEdit, sheet),
  );
}
