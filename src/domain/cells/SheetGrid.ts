import { emptyContent, type CellContent } from "./CellContent";
import { positionKey, type Position } from "./Position";
import type { SheetSnapshot } from "./SheetSnapshot";
import { spanAnchor, spanContains, spanOf, type Span } from "./Span";

/** Looks cells up by position. Made once a snapshot; every look-up is of constant or near-constant cost. */
export type SheetGrid = {
  readonly snapshot: SheetSnapshot;
  /** The last row and column that hold a cell or a merge; -1 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The displayed text of this very cell; `""` where it is empty or lies under a merge. */
  text(position: Position): string;
  content(position: Position): CellContent;
  /** The merged area a cell belongs to, or the cell itself. */
  span(position: Position): Span;
  /** The text that a person sees at a place: that of the merged area it belongs to. */
  shownText(position: Position): string;
};

export function gridOf(snapshot: SheetSnapshot): SheetGrid {
  const cells = new Map(snapshot.cells.map((cell) => [positionKey(cell), cell]));
  const mergesIn = columnIndex(snapshot.merges);
  const edges = [
    ...snapshot.merges.map((merge) => ({ row: merge.bottom, column: merge.right })),
    ...snapshot.cells,
  ];
  const text = (position: Position) => cells.get(positionKey(position))?.text ?? "";
  const span = (position: Position) =>
    findSpan(mergesIn(position.column), position) ?? spanOf(position);
  return {
    snapshot,
    lastRow: edges.reduce((last, edge) => Math.max(last, edge.row), -1),
    lastColumn: edges.reduce((last, edge) => Math.max(last, edge.column), -1),
    text,
    content: (position) => cells.get(positionKey(position))?.content ?? emptyContent,
    span,
    shownText: (position) => text(spanAnchor(span(position))),
  };
}

/**
 * Merges never overlap, so those that cross one column are in order of their top row. Columns are indexed when they are
 * first looked at: a merge over all 16,384 columns costs nothing until then.
 */
function columnIndex(merges: readonly Span[]): (column: number) => readonly Span[] {
  const ordered = [...merges].sort((a, b) => a.top - b.top);
  const columns = new Map<number, readonly Span[]>();
  return (column) => {
    const known = columns.get(column);
    if (known) return known;
    const crossing = ordered.filter((merge) => merge.left <= column && column <= merge.right);
    columns.set(column, crossing);
    return crossing;
  };
}

function findSpan(merges: readonly Span[], position: Position): Span | null {
  let low = 0;
  let high = merges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle];
    if (!merge) return null;
    if (spanContains(merge, position)) return merge;
    if (merge.top > position.row) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}
