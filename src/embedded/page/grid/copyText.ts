import { spanAnchor, type Span } from "../../../domain/cells/Span";
import { cellAt } from "../../model/cellAt";
import type { HostSheet } from "../../model/HostWorkbook";
import { sameSpan } from "./GridSelection";
import { areaAt } from "../../model/mergeAt";

/** The selected cells as text for the clipboard, the way Excel hands them on: tabs, line ends, quotes around line breaks. */
export function copyText(sheet: HostSheet, span: Span): string {
  const text = (row: number, column: number) => cellAt(sheet, { row, column })?.text ?? "";
  if (sameSpan(areaAt(sheet, spanAnchor(span)), span)) return text(span.top, span.left);
  const lines: string[] = [];
  for (let row = span.top; row <= span.bottom; row++) {
    if (sheet.rows.get(row)?.hidden) continue;
    const cells: string[] = [];
    for (let column = span.left; column <= span.right; column++) {
      if (!sheet.columns.get(column)?.hidden) cells.push(quoted(text(row, column)));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\r\n");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
