import { samePosition, type Position } from "../cells/Position";
import type { PlanBook, PlanRow, PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import type { Place } from "./Place";
import { sheetOf } from "./resolvePlace";

export type FoundFormCell = { readonly sheet: PlanSheet; readonly position: Position };

/**
 * Finds a remembered cell of the form (duty, role, hierarchy, owner) in the workbook as it is now: by sheet, measure, role
 * and kind of column; `ordinal`, the row within the measure, tells apart rows of one role. Where several are equal, the
 * one at the last address, if it `holds` what the cell held. Null where it cannot be found for certain.
 */
export function resolveFormPlace(
  place: Place,
  book: PlanBook,
  holds: (sheetId: string, position: Position) => boolean,
): FoundFormCell | null {
  const sheet = sheetOf(place, book);
  if (!sheet) return null;
  const candidates = sheet.tables.flatMap((table) => cellsIn(table, place));
  const [only, ...others] = candidates;
  const position =
    others.length === 0
      ? only
      : candidates.find(
          (one) => samePosition(one, place.lastPosition) && holds(sheet.sheetId, one),
        );
  return position ? { sheet, position } : null;
}

/** One row a measure that fits, in each column of this kind. */
function cellsIn({ columns, measures, rows }: PlanTable, place: Place): Position[] {
  const fitting = columns.filter(({ kind }) => kind === place.column.kind);
  return measures
    .filter(({ text }) => text === place.measure)
    .flatMap(
      (measure) =>
        rowOf(
          rows.filter((row) => row.measure === measure),
          place,
        ) ?? [],
    )
    .flatMap(({ row }) => fitting.map(({ column }) => ({ row, column })));
}

function rowOf(rows: readonly PlanRow[], { role, ordinal }: Place): PlanRow | undefined {
  const [only, ...others] = rows.filter((row) => row.role === role);
  if (others.length === 0) return only;
  const there = rows[ordinal];
  return there?.role === role ? there : undefined;
}
