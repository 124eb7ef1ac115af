import { sameSpan } from "../../domain/edit/merges";
import type { InPlaceEdit, SetMerges } from "../../domain/edit/SheetEdit";
import { writeFill } from "./cellFill";
import { rowsOf } from "./editPlaces";
import { rangeOf } from "./mergedAreas";
import type { SheetAccess } from "./sheetAccess";
import { writeProtection } from "./sheetProtection";
import { writeValidation } from "./validations";
import { writeWords } from "./validationWords";
import { writeContent, type PrefixChoice } from "./writeContent";
import { writeNewSheet } from "./writeNewSheet";

/** Queues the writing of one edit in its place. `formats`: the cell's number format before the command, and now. */
export function writeEdit(
  context: Excel.RequestContext,
  sheets: SheetAccess,
  edit: InPlaceEdit,
  formats: { readonly before: string; readonly now: string },
  prefix: PrefixChoice = "asNeeded",
): void {
  if (edit.kind === "addSheet") return writeNewSheet(context, edit);
  if (edit.kind === "removeSheet") return sheets(edit.sheetId || edit.name).delete();
  const sheet = sheets(edit.sheetId);
  switch (edit.kind) {
    case "setContent": {
      const cell = sheet.getCell(edit.position.row, edit.position.column);
      // Only where it has to be: a protected sheet lets cells be filled in, not formatted.
      if (formats.now !== formats.before) cell.numberFormat = [[formats.before]];
      return writeContent(cell, edit.after, formats.before, prefix);
    }
    case "setFill":
      return writeFill(sheet.getCell(edit.position.row, edit.position.column), edit.after);
    case "setMerges":
      return writeMerges(sheet, edit);
    case "setRowHeight":
      rowsOf(sheet, { first: edit.row, last: edit.row }).format.rowHeight = edit.after;
      return;
    case "setRowsHidden":
      rowsOf(sheet, edit.rows).rowHidden = edit.after;
      return;
    case "setLocked":
      rangeOf(sheet, edit.area).format.protection.locked = edit.after;
      return;
    case "setValidation":
      return writeValidation(rangeOf(sheet, edit.area).dataValidation, edit.after);
    case "setValidationWords":
      return writeWords(rangeOf(sheet, edit.area).dataValidation, edit.after);
    case "renameSheet":
      sheet.name = edit.after;
      return;
    case "setProtection":
      return writeProtection(sheet.protection, edit.after);
  }
}

/** Merged areas that stay are not touched: unmerging would cost them nothing, but it is not asked for. */
function writeMerges(sheet: Excel.Worksheet, { before, after }: SetMerges): void {
  for (const merge of before) {
    if (!after.some((one) => sameSpan(one, merge))) rangeOf(sheet, merge).unmerge();
  }
  for (const merge of after) {
    if (!before.some((one) => sameSpan(one, merge))) rangeOf(sheet, merge).merge(false);
  }
}
