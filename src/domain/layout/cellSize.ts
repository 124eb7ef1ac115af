import type { LineSize, SheetSnapshot } from "../cells/SheetSnapshot";
import { spanRows, type Span } from "../cells/Span";

/** The largest height of a row in points (Microsoft, "Excel specifications and limits"). */
const tallestRow = 409.5;

/** The height in points that the rows of a cell or merged area can be given at most. */
export function heightLimit(span: Span): number {
  return spanRows(span) * tallestRow;
}

/** The width of a cell or merged area in points, hidden columns left out; null where the snapshot does not know it. */
export function cellWidth(snapshot: SheetSnapshot, { left, right }: Span): number | null {
  return sizeOf(left, right, snapshot.columnWidths, snapshot.defaultColumnWidth);
}

/**
 * The height that a cell or merged area has now, hidden rows left out; null where the snapshot does not know it. A row
 * of which a file states no height grows with its text when Excel opens it: here it has the default.
 */
export function cellHeight(snapshot: SheetSnapshot, { top, bottom }: Span): number | null {
  return sizeOf(top, bottom, snapshot.rowHeights, snapshot.defaultRowHeight);
}

function sizeOf(
  first: number,
  last: number,
  runs: readonly LineSize[] = [],
  fallback: number | undefined,
): number | null {
  let known = 0;
  let points = 0;
  for (let at = firstRun(runs, first); at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.first > last) break;
    const lines = Math.min(run.last, last) - Math.max(run.first, first) + 1;
    known += lines;
    points += lines * run.points;
  }
  const others = last - first + 1 - known;
  if (others === 0) return points;
  return fallback === undefined ? null : points + others * fallback;
}

/** The first run that ends at this row or column or after it. */
function firstRun(runs: readonly LineSize[], line: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.last ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
