import type { Position } from "../../domain/cells/Position";
import { spanContains, spanOf, type Span } from "../../domain/cells/Span";
import type { HostSheet } from "./HostWorkbook";

/** Merges by each column they cross, in order of their top row; they never overlap. */
type Index = ReadonlyMap<number, readonly Span[]>;
const indexes = new WeakMap<readonly Span[], Index>();

/** The merged area that a cell belongs to, or null. */
export function mergeAt(sheet: HostSheet, position: Position): Span | null {
  const merges = indexOf(sheet.merges).get(position.column);
  if (!merges) return null;
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

/** The merged area, or the cell alone. */
export function areaAt(sheet: HostSheet, position: Position): Span {
  return mergeAt(sheet, position) ?? spanOf(position);
}

/** False for a cell that lies under a merge and is not its top left: nothing can be kept there. */
export function keepsContent(sheet: HostSheet, position: Position): boolean {
  const merge = mergeAt(sheet, position);
  return !merge || (merge.top === position.row && merge.left === position.column);
}

function indexOf(merges: readonly Span[]): Index {
  const known = indexes.get(merges);
  if (known) return known;
  const index = new Map<number, Span[]>();
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    for (let column = merge.left; column <= merge.right; column++) {
      const list = index.get(column);
      if (list) list.push(merge);
      else index.set(column, [merge]);
    }
  }
  indexes.set(merges, index);
  return index;
}
