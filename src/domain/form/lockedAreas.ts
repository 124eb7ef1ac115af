import { maxColumns, maxRows } from "../cells/Position";
import type { SheetGrid } from "../cells/SheetGrid";
import type { Span } from "../cells/Span";
import { subtractSpans } from "./subtractSpans";

/**
 * A whole sheet as few areas that are likely to be locked, or open, as one: where entries are, the rest of what is used,
 * and the emptiness beside and below.
 */
export function likelyAreas({ lastRow, lastColumn }: SheetGrid, entries: readonly Span[]): Span[] {
  const sheet: Span = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };
  const used: Span = { ...sheet, bottom: Math.max(lastRow, 0), right: Math.max(lastColumn, 0) };
  return [...entries, ...subtractSpans([used], entries), ...subtractSpans([sheet], [used])];
}

/** Two halves of an area of mixed cells; the cell itself where there is only one. */
export function halves(area: Span): Span[] {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = (top + bottom) >> 1;
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  const middle = (left + right) >> 1;
  return right > left
    ? [
        { ...area, right: middle },
        { ...area, left: middle + 1 },
      ]
    : [area];
}
