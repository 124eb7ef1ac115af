import type { Span } from "../../domain/cells/Span";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";

/** Makes a sheet the one in front. The selection of the sheet left behind is not kept. */
export function activateSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  workbook.emit({ kind: "active", sheetId: sheet.id });
}

/** Selects cells, on their sheet, which comes to the front. */
export function selectSpan(workbook: HostWorkbook, sheet: HostSheet, span: Span): void {
  activateSheet(workbook, sheet);
  const before = workbook.selection;
  const same =
    before.top === span.top &&
    before.left === span.left &&
    before.bottom === span.bottom &&
    before.right === span.right;
  if (same) return;
  workbook.selection = span;
  workbook.emit({ kind: "selection", sheetId: sheet.id, span });
}
