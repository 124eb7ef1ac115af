import type { Position } from "./Position";
import { spanContains, type Span } from "./Span";

/** Finds the merged area that a cell belongs to; null for a cell of its own. */
export type MergeIndex = (position: Position) => Span | null;

/** The areas that cross a column, from the top; `at`: that in which, or after which, the last cell was found. */
type Column = { readonly spans: readonly Span[]; at: number };

/**
 * Looks merges up by position. They never overlap, so those that cross one column are in order of their top row. Columns
 * are indexed when they are first looked at: a merge over all 16,384 columns costs nothing until then. Cells that are
 * asked for from top to bottom, as a rule, are found without a search.
 */
export function indexMerges(merges: readonly Span[]): MergeIndex {
  const ordered = [...merges].sort((a, b) => a.top - b.top);
  const columns = new Map<number, Column>();
  const crossing = (column: number) => {
    const known = columns.get(column);
    if (known) return known;
    const spans = ordered.filter((merge) => merge.left <= column && column <= merge.right);
    const found = { spans, at: -1 };
    columns.set(column, found);
    return found;
  };
  return (position) => {
    const column = crossing(position.column);
    column.at = lastFrom(column, position.row);
    const span = column.spans[column.at];
    return span && spanContains(span, position) ? span : null;
  };
}

/** Which is the last area that begins in this row or above: no other can hold its cell. -1: all begin below. */
function lastFrom({ spans, at }: Column, row: number): number {
  if (isLastFrom(spans, at, row)) return at;
  if (isLastFrom(spans, at + 1, row)) return at + 1;
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.top ?? Infinity) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isLastFrom(spans: readonly Span[], at: number, row: number): boolean {
  if (at >= spans.length) return false;
  return (spans[at]?.top ?? -Infinity) <= row && row < (spans[at + 1]?.top ?? Infinity);
}
