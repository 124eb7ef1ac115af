import type { Interval } from "../cells/Interval";
import type { LineSize, SheetSnapshot } from "../cells/SheetSnapshot";
import type { Span } from "../cells/Span";
import { joinLineSizes } from "../layout/joinLineSizes";

/**
 * A sheet after `count` rows were inserted before `row`: empty, visible and as high as the row above. Merged areas that
 * reach from above to `row` or beyond grow.
 */
export function insertRows(sheet: SheetSnapshot, row: number, count: number): SheetSnapshot {
  const move = (index: number) => (index < row ? index : index + count);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: move(cell.row) })),
    merges: sheet.merges.map((span) => ({
      ...span,
      top: move(span.top),
      bottom: move(span.bottom),
    })),
    hiddenRows: sheet.hiddenRows.flatMap((run) => opened(run, row, count)),
    ...(sheet.rowHeights && { rowHeights: grown(sheet.rowHeights, row, count) }),
  };
}

/** A sheet after rows `row` to `row + count - 1` were taken away, with all that stands in them. */
export function deleteRows(sheet: SheetSnapshot, row: number, count: number): SheetSnapshot {
  const end = row + count;
  const first = (index: number) => (index < row ? index : Math.max(row, index - count));
  const last = (index: number) => (index < row ? index : Math.max(row - 1, index - count));
  const run = <Run extends Interval>(one: Run): Run[] => {
    const closed = { ...one, first: first(one.first), last: last(one.last) };
    return closed.first <= closed.last ? [closed] : [];
  };
  const merge = (span: Span): Span[] => {
    const closed = { ...span, top: first(span.top), bottom: last(span.bottom) };
    const rows = closed.bottom - closed.top;
    return rows > 0 || (rows === 0 && span.right > span.left) ? [closed] : [];
  };
  return {
    ...sheet,
    cells: sheet.cells
      .filter((cell) => cell.row < row || cell.row >= end)
      .map((cell) => ({ ...cell, row: first(cell.row) })),
    merges: sheet.merges.flatMap(merge),
    hiddenRows: sheet.hiddenRows.flatMap(run).reduce<Interval[]>(joined, []),
    ...(sheet.rowHeights && { rowHeights: joinLineSizes(sheet.rowHeights.flatMap(run)) }),
  };
}

/** A run of rows that rows were inserted into or above; the new ones do not belong to it. */
function opened<Run extends Interval>(run: Run, row: number, count: number): Run[] {
  if (run.last < row) return [run];
  const lower = { ...run, first: Math.max(run.first, row) + count, last: run.last + count };
  return run.first < row ? [{ ...run, last: row - 1 }, lower] : [lower];
}

function grown(sizes: readonly LineSize[], row: number, count: number): LineSize[] {
  const above = sizes.find(({ first, last }) => first < row && last >= row - 1);
  const between =
    above && above.points > 0 ? [{ ...above, first: row, last: row + count - 1 }] : [];
  return joinLineSizes([...sizes.flatMap((size) => opened(size, row, count)), ...between]);
}

/** Hidden rows that have become neighbours are one run. */
function joined(runs: readonly Interval[], next: Interval): Interval[] {
  const before = runs.at(-1);
  if (before?.last !== next.first - 1) return [...runs, next];
  return [...runs.slice(0, -1), { first: before.first, last: next.last }];
}
