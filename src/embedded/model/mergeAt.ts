import { indexMerges, type MergeIndex } from "../../domain/cells/mergeIndex";
import type { Position } from "../../domain/cells/Position";
import { spanOf, type Span } from "../../domain/cells/Span";
import type { HostSheet } from "./HostWorkbook";

/** One index for each list of merges: a sheet's list is replaced as a whole. */
const indexes = new WeakMap<readonly Span[], MergeIndex>();

/** The merged area that a cell belongs to, or null. */
export function mergeAt({ merges }: HostSheet, position: Position): Span | null {
  const index = indexes.get(merges) ?? indexMerges(merges);
  indexes.set(merges, index);
  return index(position);
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
