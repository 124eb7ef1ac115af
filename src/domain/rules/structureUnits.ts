import type { SheetGrid } from "../cells/SheetGrid";
import type { JointPart } from "../planSheet/jointTables";
import type { PlanRow } from "../planSheet/PlanSheet";
import { rowsByMeasure } from "../planSheet/readEntries";
import { cellReader, type CellReader } from "./cellReader";
import type { CheckedCell } from "./CheckedCell";
import type { FormRow, StructureUnit } from "./CheckUnits";

/** The forms of the measures on one page, in sheet order. */
export function structureUnits({ sheet, table }: JointPart, grid: SheetGrid): StructureUnit[] {
  const read = cellReader(sheet, grid);
  const levels = columnsOf("hierarchy");
  const [roleColumn] = columnsOf("role");
  const [dutyColumn] = columnsOf("duty");
  const asked = new Set(table.questions.map((question) => question.column));
  const [ownerColumn] = columnsOf("owner").filter(
    (column) => !asked.has(null) && !asked.has(column),
  );
  const columns = table.columns.map(({ column }) => column);

  function columnsOf(kind: "hierarchy" | "role" | "duty" | "owner"): number[] {
    return table.columns.flatMap((column) => (column.kind === kind ? [column.column] : []));
  }
  const formRow = (row: PlanRow): FormRow => ({
    row,
    role: roleColumn === undefined ? null : read.formCell(row, roleColumn, "role"),
    duty: dutyColumn === undefined ? null : read.formCell(row, dutyColumn, "duty"),
    owner: ownerColumn === undefined ? null : read.formCell(row, ownerColumn, "owner"),
  });
  return [...rowsByMeasure(table.rows)].map(([measure, rows]) => ({
    measure,
    rows: rows.map(formRow),
    labels: labelsIn(rows, levels, grid, read),
    grid,
    columns,
  }));
}

/** Each cell once, though it covers several rows; a cell that began in an earlier measure is that one's. */
function labelsIn(
  rows: readonly PlanRow[],
  levels: readonly number[],
  grid: SheetGrid,
  read: CellReader,
): CheckedCell[] {
  const found: CheckedCell[] = [];
  const coveredTo = new Map<number, number>();
  for (const row of rows) {
    for (const column of levels) {
      if (row.row <= (coveredTo.get(column) ?? -1)) continue;
      const { top, left, bottom } = grid.span({ row: row.row, column });
      coveredTo.set(column, bottom);
      if (top === row.row && left === column) found.push(read.formCell(row, column, "hierarchy"));
    }
  }
  return found;
}
