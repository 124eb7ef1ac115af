import { formatSpan } from "../../src/domain/cells/address";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { applyEdit } from "../../src/domain/edit/applyEdit";
import { applyEdits } from "../../src/domain/edit/applyEdits";
import { foundInSheet } from "../../src/domain/edit/foundInSheet";
import { invertCommandEdits } from "../../src/domain/edit/invertCommandEdits";
import { judgeEdit, plainFound } from "../../src/domain/edit/judgeEdit";
import { judgeRowEdit } from "../../src/domain/edit/judgeRowEdit";
import { isRowEdit, type SheetEdit } from "../../src/domain/edit/SheetEdit";
import { joinLineSizes } from "../../src/domain/layout/joinLineSizes";

/** The sheets after these edits and after they were taken back, each judged at its turn as the workbook's door does. */
export function thereAndBack(sheets: readonly SheetSnapshot[], edits: readonly SheetEdit[]) {
  const after = applyEdits(sheets, edits);
  const refused = [...refusedOf(sheets, edits), ...refusedOf(after, invertCommandEdits(edits))];
  return { after, back: applyEdits(after, invertCommandEdits(edits)), refused };
}

/** The edits that do not fit at their turn, with the reason. Heights are left out: a snapshot is not asked for them. */
function refusedOf(sheets: readonly SheetSnapshot[], edits: readonly SheetEdit[]): string[] {
  const now = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return edits.flatMap((edit) => {
    const sheet = now.get(edit.sheetId);
    if (!sheet) return [`${edit.kind} sheet-missing`];
    now.set(edit.sheetId, applyEdit(sheet, edit));
    if (isRowEdit(edit))
      return reason(edit, judgeRowEdit(edit, { ...sheet, sheetProtected: false }));
    const found = foundInSheet(edit, sheet);
    return found ? reason(edit, judgeEdit(edit, { ...plainFound, ...found })) : [];
  });
}

function reason(edit: SheetEdit, verdict: string): string[] {
  return verdict === "fits" ? [] : [`${edit.kind} ${verdict}`];
}

/**
 * Merges have no order, and runs of equal heights may be cut anywhere. An empty cell has no font in a snapshot, so one
 * that was emptied and filled again has none here; in the sheet it keeps it.
 */
export function inOrder(sheets: readonly SheetSnapshot[]) {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ fontSize: _, ...cell }) => cell),
    merges: sheet.merges.map(formatSpan).sort(),
    ...(sheet.rowHeights && { rowHeights: joinLineSizes(sheet.rowHeights) }),
  }));
}
