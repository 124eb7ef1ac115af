import type { Position } from "../../cells/Position";
import type { SheetGrid } from "../../cells/SheetGrid";
import { spanRows } from "../../cells/Span";
import type { MeasureUnit, TableUnit } from "../CheckUnits";

/**
 * Which of a measure's columns are to stay whole, as merged areas, when it gets more rows below `row`. Null where a column's entries
 * belong to roles in other measures: nobody knows whose this measure's one is. A label that only repeats the one above
 * it is left as it is: merged, it would begin a level anew, and the finer ones that stand above would no longer hold.
 */
export function staysWhole(
  columns: readonly number[],
  row: number,
  measure: MeasureUnit,
  table: TableUnit,
): number[] | null {
  const ofRoles = table.measures.some((other) =>
    columns.some((column) => other !== measure && entriesOfRoles(other, column) > 1),
  );
  if (ofRoles) return null;
  const levels = new Set(measure.labels.map(({ position }) => position.column));
  return columns.filter(
    (column) => !levels.has(column) || !repeatsAbove({ row, column }, measure.grid),
  );
}

/** In how many rows of a measure a role has an entry of its own in this column. */
function entriesOfRoles({ entries }: MeasureUnit, column: number): number {
  const own = entries.filter(({ entry }) => entry.column.column === column && entry.role !== null);
  return own.filter(({ entry }) => entry.text !== "").length;
}

function repeatsAbove(at: Position, grid: SheetGrid): boolean {
  const text = grid.text(at).trim();
  if (text === "" || spanRows(grid.span(at)) > 1) return false;
  for (let row = at.row - 1; row >= 0; row--) {
    const above = grid.shownText({ ...at, row }).trim();
    if (above !== "") return above === text;
  }
  return false;
}
