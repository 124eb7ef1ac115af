import type { ColumnKind, PlanColumn } from "./PlanColumn";

/** Symbols, grades and figures: cells of these kinds hold no departments' blocks and belong to the row's owner. */
const blockless: ReadonlySet<ColumnKind> = new Set([
  "schedule",
  "rating",
  "indicator",
  "target",
  "indicatorResult",
]);

/** Whether a column's cells are divided into departments' blocks. */
export function hasBlocks(column: PlanColumn): boolean {
  return !blockless.has(column.kind);
}
