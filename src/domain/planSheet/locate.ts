import type { Position } from "../cells/Position";
import type { PlanColumn } from "./PlanColumn";
import type { Entry, Measure, PlanRow, PlanSheet, PlanTable } from "./PlanSheet";

/** Where in a plan sheet a cell is. `entry` is null in columns that are not written by departments. */
export type Location = {
  readonly table: PlanTable;
  readonly measure: Measure;
  readonly row: PlanRow;
  readonly column: PlanColumn | null;
  readonly entry: Entry | null;
};

/** Null for cells outside the tables' bodies: titles, headers, notes, and everything beside the table. */
export function locate(sheet: PlanSheet, position: Position): Location | null {
  for (const table of sheet.tables) {
    const row = table.rows.find((candidate) => candidate.row === position.row);
    if (!row) continue;
    const column = table.columns.find((candidate) => candidate.column === position.column) ?? null;
    return { table, measure: row.measure, row, column, entry: entryAt(table, row, column) };
  }
  return null;
}

function entryAt(table: PlanTable, row: PlanRow, column: PlanColumn | null): Entry | null {
  const candidates = table.entries.filter(
    (entry) => entry.measure === row.measure && entry.column === column,
  );
  return candidates.find((entry) => entry.role === null || entry.anchor.row === row.row) ?? null;
}
