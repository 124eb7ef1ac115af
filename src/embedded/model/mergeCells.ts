import { emptyContent } from "../../domain/cells/CellContent";
import { spanColumns, spanRows, spansOverlap, type Span } from "../../domain/cells/Span";
import { cellAt } from "./cellAt";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import { putContent } from "./setCellContent";

/** Merges a span; only the content of its first cell that holds something stays, in the top left. */
export function mergeCells(workbook: HostWorkbook, sheet: HostSheet, span: Span): void {
  sheet.merges = sheet.merges.filter((merge) => !spansOverlap(merge, span));
  let kept = emptyContent;
  for (let row = span.top; row <= span.bottom; row++) {
    for (let column = span.left; column <= span.right; column++) {
      const content = cellAt(sheet, { row, column })?.content ?? emptyContent;
      if (content.kind === "empty") continue;
      if (kept.kind === "empty") kept = content;
      putContent(sheet, { row, column }, emptyContent);
    }
  }
  if (kept.kind !== "empty") putContent(sheet, { row: span.top, column: span.left }, kept);
  // One cell alone is no merge; it only loses the one it was in.
  if (spanRows(span) * spanColumns(span) > 1) sheet.merges = [...sheet.merges, span];
  tell(workbook, sheet);
}

/** Undoes every merge that touches the span. */
export function unmergeCells(workbook: HostWorkbook, sheet: HostSheet, span: Span): void {
  sheet.merges = sheet.merges.filter((merge) => !spansOverlap(merge, span));
  tell(workbook, sheet);
}

function tell(workbook: HostWorkbook, sheet: HostSheet): void {
  workbook.changed = true;
  workbook.emit({ kind: "look", sheetId: sheet.id });
}
