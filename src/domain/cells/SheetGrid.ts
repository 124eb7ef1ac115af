import { emptyContent, type CellContent } from "./CellContent";
import { indexMerges } from "./mergeIndex";
import { positionKey, type Position } from "./Position";
import type { SheetSnapshot } from "./SheetSnapshot";
import { spanAnchor, spanOf, type Span } from "./Span";

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

/** A snapshot is never changed, and looked into by everything that is asked about it. */
const known = new WeakMap<SheetSnapshot, SheetGrid>();

export function gridOf(snapshot: SheetSnapshot): SheetGrid {
  const grid = known.get(snapshot) ?? makeGrid(snapshot);
  known.set(snapshot, grid);
  return grid;
}

function makeGrid(snapshot: SheetSnapshot): SheetGrid {
  const cells = new Map(snapshot.cells.map((cell) => [positionKey(cell), cell]));
  const mergeAt = indexMerges(snapshot.merges);
  const edges = [
    ...snapshot.merges.map((merge) => ({ row: merge.bottom, column: merge.right })),
    ...snapshot.cells,
  ];
  const text = (position: Position) => cells.get(positionKey(position))?.text ?? "";
  const span = (position: Position) => mergeAt(position) ?? spanOf(position);
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
