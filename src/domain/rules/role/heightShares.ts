import type { SheetSnapshot } from "../../cells/SheetSnapshot";
import { positionKey } from "../../cells/Position";
import { spanAnchor, type Span } from "../../cells/Span";
import { cellWidth, heightLimit } from "../../layout/cellSize";
import { defaultFontSize, wrappedLines } from "../../layout/textHeight";

/** Excel keeps heights in whole pixels: 0.75 points at 96 dots an inch. */
const pixel = 0.75;

/** The heights of rows `first` to `last`, in points; null where one of them has none of its own. */
export function ownHeights(
  { rowHeights = [] }: SheetSnapshot,
  first: number,
  last: number,
): number[] | null {
  const heights: number[] = [];
  for (let row = first; row <= last; row++) {
    const size = rowHeights.find((run) => run.first <= row && run.last >= row);
    if (!size || size.points <= 0) return null;
    heights.push(size.points);
  }
  return heights;
}

/**
 * Divides a height among texts that stand in cells as wide as `span`, in proportion to their lines; the sum stays what
 * it was. Null where a row would get too low or too high for Excel.
 */
export function heightShares(
  total: number,
  texts: readonly string[],
  span: Span,
  snapshot: SheetSnapshot,
): number[] | null {
  const lines = texts.map((text) => linesOf(text, span, snapshot));
  const all = lines.reduce((sum, count) => sum + count, 0);
  let done = 0;
  let edge = 0;
  const shares = lines.map((count, i) => {
    done += count;
    const isLast = i === lines.length - 1;
    const next = isLast ? total : Math.round((total * done) / all / pixel) * pixel;
    const share = next - edge;
    edge = next;
    return share;
  });
  const oneRow = heightLimit({ ...span, bottom: span.top });
  return shares.every((share) => share >= pixel && share <= oneRow) ? shares : null;
}

function linesOf(text: string, span: Span, snapshot: SheetSnapshot): number {
  const width = cellWidth(snapshot, span);
  if (width === null || width <= 0) return text.split("\n").length;
  const key = positionKey(spanAnchor(span));
  const size = snapshot.cells.find((cell) => positionKey(cell) === key)?.fontSize;
  return wrappedLines(text, width, size ?? defaultFontSize);
}
