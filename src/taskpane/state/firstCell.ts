import type { Position } from "../../domain/cells/Position";
import type { SheetReading } from "../../domain/planSheet/PlanSheet";

/** Where to go when a sheet is opened: its first row of the table's body, else its corner. */
export function firstCell(reading: SheetReading): Position {
  const row = reading.planSheet ? reading.sheet.tables[0]?.rows[0]?.row : undefined;
  return { row: row ?? 0, column: 0 };
}
