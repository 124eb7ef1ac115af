import { spanRows } from "../cells/Span";
import type { SheetGrid } from "../cells/SheetGrid";
import type { PlanColumn } from "./PlanColumn";
import type { Measure, PlanRow } from "./PlanSheet";

/**
 * Whether a column's entries belong to the measure and not to its roles. They do where the column is merged over a
 * measure's rows in any of its cells – and where merges were taken apart, if in every measure all rows hold the same
 * text, or only the first row holds one.
 */
export function isShared(
  grid: SheetGrid,
  { column }: PlanColumn,
  rowsOf: ReadonlyMap<Measure, readonly PlanRow[]>,
): boolean {
  let [same, first, any] = [true, true, 0];
  for (const rows of rowsOf.values()) {
    if (rows.length < 2) continue;
    if (rows.some(({ row }) => spanRows(grid.span({ row, column })) > 1)) return true;
    const texts = rows.map(({ row }) => grid.text({ row, column }).trim());
    if (texts.every((text) => text === "")) continue;
    any++;
    same &&= texts.every((text) => text === texts[0]);
    first &&= texts.every((text, i) => (i === 0) === (text !== ""));
  }
  const hasRoles = [...rowsOf.values()].some((rows) => rows.some((row) => row.role !== null));
  return hasRoles && any >= 2 && (same || first);
}
