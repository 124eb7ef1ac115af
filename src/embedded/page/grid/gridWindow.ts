import type { Interval } from "../../../domain/cells/Interval";
import type { Axis } from "./Axis";
import type { SheetLayout } from "./SheetLayout";

/** What of the grid is on the screen: its scroll position and the size of the scrolled box, in pixels. */
export type Viewport = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The part of a sheet that is rendered: the frozen rows and columns and a window on the rest. An empty one has first > last. */
export type GridWindow = {
  readonly frozenRows: Interval;
  readonly frozenColumns: Interval;
  readonly rows: Interval;
  readonly columns: Interval;
};

export const rowHeaderPixels = 34;
export const columnHeaderPixels = 22;
/** The window grows in steps, so that a small scroll renders nothing anew. */
const step = { rows: 8, columns: 6 } as const;
/** Pixels rendered beyond the screen on each side. */
const margin = { rows: 500, columns: 300 } as const;
/** Frozen panes larger than this share of the screen would leave nothing to scroll; they scroll along then. */
const mostFrozen = 0.6;

export function gridWindow(layout: SheetLayout, viewport: Viewport): GridWindow {
  const { sheet, rows, columns } = layout;
  const frozenRows = frozen(rows, sheet.frozenRows, viewport.height - columnHeaderPixels);
  const frozenColumns = frozen(columns, sheet.frozenColumns, viewport.width - rowHeaderPixels);
  return {
    frozenRows: { first: 0, last: frozenRows - 1 },
    frozenColumns: { first: 0, last: frozenColumns - 1 },
    rows: band(rows, frozenRows, viewport.top, viewport.height, margin.rows, step.rows),
    columns: band(
      columns,
      frozenColumns,
      viewport.left,
      viewport.width,
      margin.columns,
      step.columns,
    ),
  };
}

function frozen(axis: Axis, count: number, available: number): number {
  return axis.offset(count) <= available * mostFrozen ? Math.min(count, axis.count) : 0;
}

/** With frozen rows the content scrolls under them, so the scrolled distance counts from the first row. */
function band(
  axis: Axis,
  frozenCount: number,
  scrolled: number,
  length: number,
  beyond: number,
  quantum: number,
): Interval {
  const start = axis.offset(frozenCount) + scrolled;
  const first = axis.at(start - beyond);
  const last = axis.at(start + length + beyond);
  return {
    first: Math.max(frozenCount, Math.floor(first / quantum) * quantum),
    last: Math.min(axis.count - 1, Math.ceil((last + 1) / quantum) * quantum - 1),
  };
}

export function sameWindow(a: GridWindow, b: GridWindow): boolean {
  const same = (x: Interval, y: Interval) => x.first === y.first && x.last === y.last;
  return (
    same(a.rows, b.rows) &&
    same(a.columns, b.columns) &&
    same(a.frozenRows, b.frozenRows) &&
    same(a.frozenColumns, b.frozenColumns)
  );
}
