import type { Position } from "./Position";
import { spanContains, type Span } from "./Span";

/** Finds the merged area that a cell belongs to; null for a cell of its own. */
export type MergeIndex = (position: Position) => Span | null;

/**
 * Looks merges up by position. They never overlap, so those that cross one column are in order of their top row. Columns
 * are indexed when they are first looked at: a merge over all 16,384 columns costs nothing until then.
 */
export function indexMerges(merges: readonly Span[]): MergeIndex {
  const ordered = [...merges].sort((a, b) => a.top - b.top);
  const columns = new Map<number, readonly Span[]>();
  const crossing = (column: number) => {
    const known = columns.get(column);
    if (known) return known;
    const found = ordered.filter((merge) => merge.left <= column && column <= merge.right);
    columns.set(column, found);
    return found;
  };
  return (position) => findSpan(crossing(position.column), position);
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
