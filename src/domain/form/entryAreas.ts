import { intervalsOf, type Interval } from "../cells/Interval";
import { positionKey, type Position } from "../cells/Position";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { spanAnchor, type Span } from "../cells/Span";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import { isWritten } from "../planSheet/readEntries";

/** Where a plan sheet is written. */
export type EntryAreas = {
  /** The cells of entries, as areas that do not overlap: whole merged areas, no formulas. */
  readonly areas: readonly Span[];
  /** Headers of columns that are open because nobody knows what they mean. */
  readonly unknown: readonly string[];
  /** How many cells of entries hold formulas; they are not among the areas. */
  readonly formulas: number;
};

/**
 * The cells in which departments write. Titles, headers, labels, roles, duties, owners, numbers, sums and all that lies
 * outside the tables is the form. A headed column of unknown meaning is open: a clerk who cannot write is worse off than a
 * form with a word too many.
 */
export function entryAreas(sheet: PlanSheet, snapshot: SheetSnapshot): EntryAreas {
  const grid = gridOf(snapshot);
  const open = new Map<number, Position>();
  const formulas = new Set<number>();
  for (const table of sheet.tables) collect(grid, table, open, formulas);
  const unknown = sheet.tables.flatMap((table) =>
    table.columns.filter((column) => isOpen(column) && !isWritten(column)),
  );
  return {
    areas: areasOf([...open.values()]),
    unknown: [...new Set(unknown.map(({ label }) => label))],
    formulas: formulas.size,
  };
}

function isOpen(column: PlanColumn): boolean {
  return isWritten(column) || (column.kind === "other" && column.label !== "");
}

/** A merged area is open as a whole, or – where it reaches out of the entry columns or rows – not at all. */
function collect(
  grid: SheetGrid,
  table: PlanTable,
  open: Map<number, Position>,
  formulas: Set<number>,
): void {
  const rows = new Set(table.rows.map(({ row }) => row));
  const columns = new Set(table.columns.filter(isOpen).map(({ column }) => column));
  for (const row of rows) {
    for (const column of columns) {
      const span = grid.span({ row, column });
      const anchor = spanAnchor(span);
      const cells = cellsOf(span);
      if (grid.content(anchor).kind === "formula") formulas.add(positionKey(anchor));
      else if (cells.every((cell) => rows.has(cell.row) && columns.has(cell.column)))
        for (const cell of cells) open.set(positionKey(cell), cell);
    }
  }
}

function cellsOf({ top, left, bottom, right }: Span): Position[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({
      row: top + down,
      column: left + across,
    })),
  ).flat();
}

/** Few areas: runs of rows, joined over neighbouring columns that have the same ones. */
function areasOf(cells: readonly Position[]): Span[] {
  const rowsIn = new Map<number, number[]>();
  for (const { row, column } of cells) rowsIn.set(column, [...(rowsIn.get(column) ?? []), row]);
  const columnsWith = new Map<string, { run: Interval; columns: number[] }>();
  for (const [column, rows] of rowsIn) {
    for (const run of intervalsOf(rows)) {
      const key = `${run.first} ${run.last}`;
      const known = columnsWith.get(key) ?? { run, columns: [] };
      known.columns.push(column);
      columnsWith.set(key, known);
    }
  }
  return [...columnsWith.values()].flatMap(({ run, columns }) =>
    intervalsOf(columns).map(({ first: left, last: right }) => ({
      top: run.first,
      bottom: run.last,
      left,
      right,
    })),
  );
}
