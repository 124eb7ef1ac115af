import type { Span } from "../../domain/cells/Span";
import { ensureCell } from "./cellAt";
import { displayedText } from "./displayedText";
import type { HostSheet, HostStyle, HostWorkbook } from "./HostWorkbook";

/**
 * Changes the look of every cell in a span and tells the grid. Equal looks before are one look after, so that styles
 * stay shared between cells.
 */
export function changeStyle(
  workbook: HostWorkbook,
  sheet: HostSheet,
  span: Span,
  change: (style: HostStyle) => HostStyle,
): void {
  const made = new Map<HostStyle, HostStyle>();
  for (let row = span.top; row <= span.bottom; row++) {
    for (let column = span.left; column <= span.right; column++) {
      const cell = ensureCell(sheet, { row, column });
      let style = made.get(cell.style);
      if (!style) made.set(cell.style, (style = change(cell.style)));
      if (style.numberFormat !== cell.style.numberFormat) {
        cell.text = displayedText(cell.content, style.numberFormat, cell.cached);
      }
      cell.style = style;
    }
  }
  workbook.changed = true;
  workbook.emit({ kind: "look", sheetId: sheet.id });
}
