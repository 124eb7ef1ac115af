import type { Position } from "../cells/Position";
import { spanRows } from "../cells/Span";
import type { SheetGrid } from "../cells/SheetGrid";
import type { PlanColumn } from "./PlanColumn";
import type { Entry, Measure, PlanRow } from "./PlanSheet";

/** The kinds whose cells are written by departments, in contrast to those that make up the form. */
const written = new Set([
  "result",
  "plan",
  "planAndResult",
  "project",
  "activity",
  "text",
  "indicatorResult",
  "reason",
]);

/**
 * The entries of a table. Where a column is merged over a measure's rows in any of its cells, or the table has no
 * roles, its entries belong to the measure: one an entry, its slices joined. Otherwise one a row.
 */
export function readEntries(
  grid: SheetGrid,
  columns: readonly PlanColumn[],
  measures: readonly Measure[],
  rows: readonly PlanRow[],
): Entry[] {
  const rowsOf = rowsByMeasure(rows);
  const writtenColumns = columns
    .filter((column) => written.has(column.kind))
    .map((column) => ({ column, shared: belongsToMeasure(grid, column, rows) }));
  return measures.flatMap((measure) =>
    writtenColumns.flatMap(({ column, shared }) => {
      const own = rowsOf.get(measure) ?? [];
      return shared
        ? [entryOf(grid, column, measure, null, own)]
        : own.map((row) => entryOf(grid, column, measure, row.role, [row]));
    }),
  );
}

function rowsByMeasure(rows: readonly PlanRow[]): Map<Measure, PlanRow[]> {
  const byMeasure = new Map<Measure, PlanRow[]>();
  for (const row of rows) {
    const own = byMeasure.get(row.measure);
    if (own) own.push(row);
    else byMeasure.set(row.measure, [row]);
  }
  return byMeasure;
}

function belongsToMeasure(grid: SheetGrid, column: PlanColumn, rows: readonly PlanRow[]): boolean {
  return rows.some(
    ({ row, role }) => role === null || spanRows(grid.span({ row, column: column.column })) > 1,
  );
}

function entryOf(
  grid: SheetGrid,
  column: PlanColumn,
  measure: Measure,
  role: string | null,
  rows: readonly PlanRow[],
): Entry {
  const anchors = anchorsOf(grid, column, rows);
  const slices = anchors.filter((position) => grid.text(position) !== "");
  const anchor = anchors[0] ?? { row: measure.rows[0] ?? 0, column: column.column };
  return {
    column,
    measure,
    role,
    anchor,
    slices: slices.filter((position) => position.row !== anchor.row),
    text: slices.map((position) => grid.text(position)).join("\n"),
  };
}

function anchorsOf(grid: SheetGrid, column: PlanColumn, rows: readonly PlanRow[]): Position[] {
  const anchors: Position[] = [];
  for (const { row } of rows) {
    const span = grid.span({ row, column: column.column });
    if (anchors.at(-1)?.row !== span.top) anchors.push({ row: span.top, column: span.left });
  }
  return anchors;
}
