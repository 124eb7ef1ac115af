import type { Interval } from "../../../domain/cells/Interval";
import { positionKey } from "../../../domain/cells/Position";
import { spanOf, type Span } from "../../../domain/cells/Span";
import type { Axis } from "./Axis";
import { spanSize, type SheetLayout } from "./SheetLayout";

/**
 * One `<td>`: a cell, or as much of a merged area as lies in the rows and columns that are rendered together. A merge that
 * crosses the border of the window or of the frozen panes becomes one piece on each side, and each shows its part of the
 * same text: the text is laid out over the whole area and moved by `shiftX`/`shiftY`.
 */
export type Piece = {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  /** Rendered rows and columns it takes; hidden ones are not rendered. */
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly width: number;
  readonly height: number;
  /** The size of this piece alone, in pixels; `width` and `height` are those of the whole area. */
  readonly ownWidth: number;
  readonly ownHeight: number;
};

export type PlannedRow = { readonly row: number; readonly pieces: readonly Piece[] };

/** The pieces of one block of rows and columns, row by row; rows and columns of size 0 are left out. */
export function planPieces(layout: SheetLayout, rows: Interval, columns: Interval): PlannedRow[] {
  const visibleRows = visible(layout.rows, rows);
  const visibleColumns = visible(layout.columns, columns);
  const taken = new Set<number>();
  const starts = new Map<number, Piece>();
  for (const merge of layout.sheet.merges) {
    const piece = mergePiece(layout, merge, rows, columns, taken);
    if (piece) starts.set(positionKey(piece), piece);
  }
  return visibleRows.map((row) => ({
    row,
    pieces: visibleColumns.flatMap((column) => {
      const key = positionKey({ row, column });
      const start = starts.get(key);
      if (start) return [start];
      return taken.has(key) ? [] : [cellPiece(layout, row, column)];
    }),
  }));
}

function visible(axis: Axis, { first, last }: Interval): number[] {
  const indexes: number[] = [];
  for (let index = first; index <= last; index++) if (axis.size(index) > 0) indexes.push(index);
  return indexes;
}

function cellPiece(layout: SheetLayout, row: number, column: number): Piece {
  const span = spanOf({ row, column });
  const place = { row, column, rowSpan: 1, colSpan: 1, shiftX: 0, shiftY: 0 };
  const width = layout.columns.size(column);
  const height = layout.rows.size(row);
  return { span, ...place, width, height, ownWidth: width, ownHeight: height };
}

function mergePiece(
  layout: SheetLayout,
  merge: Span,
  rows: Interval,
  columns: Interval,
  taken: Set<number>,
): Piece | null {
  const shownRows = visible(layout.rows, overlap(rows, merge.top, merge.bottom));
  const shownColumns = visible(layout.columns, overlap(columns, merge.left, merge.right));
  const [row] = shownRows;
  const [column] = shownColumns;
  if (row === undefined || column === undefined) return null;
  for (const r of shownRows) {
    for (const c of shownColumns) taken.add(positionKey({ row: r, column: c }));
  }
  return {
    span: merge,
    row,
    column,
    rowSpan: shownRows.length,
    colSpan: shownColumns.length,
    shiftX: layout.columns.offset(column) - layout.columns.offset(merge.left),
    shiftY: layout.rows.offset(row) - layout.rows.offset(merge.top),
    ...spanSize(layout, merge),
    ownWidth: sum(layout.columns, shownColumns),
    ownHeight: sum(layout.rows, shownRows),
  };
}

function sum(axis: Axis, indexes: readonly number[]): number {
  return indexes.reduce((total, index) => total + axis.size(index), 0);
}

function overlap(band: Interval, first: number, last: number): Interval {
  return { first: Math.max(band.first, first), last: Math.min(band.last, last) };
}
