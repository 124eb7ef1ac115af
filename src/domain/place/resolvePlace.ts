import { samePosition } from "../cells/Position";
import type { Entry, PlanBook, PlanSheet } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { Place } from "./Place";

export type FoundPlace = { readonly sheet: PlanSheet; readonly entry: Entry };

/**
 * Finds a remembered place in the workbook as it is now: by sheet, measure, role and what the column means; the last
 * address only tells several equal ones apart. Null where it cannot be found for certain.
 */
export function resolvePlace(place: Place, book: PlanBook): FoundPlace | null {
  const sheets = planSheetsOf(book);
  const sheet =
    sheets.find((candidate) => candidate.sheetId === place.sheetId) ??
    sheets.find((candidate) => candidate.sheetName === place.sheetName);
  if (!sheet) return null;
  const entries = sheet.tables
    .flatMap((table) => table.entries)
    .filter((entry) => fits(entry, place));
  const [first, ...others] = entries;
  if (!first) return null;
  if (others.length === 0) return { sheet, entry: first };
  const there = entries.find((entry) => samePosition(entry.anchor, place.lastPosition));
  return there ? { sheet, entry: there } : null;
}

function fits(entry: Entry, place: Place): boolean {
  const { kind, fiscalYear, party } = entry.meaning;
  return (
    entry.measure.text === place.measure &&
    entry.role === place.role &&
    entry.ordinal === place.ordinal &&
    kind === place.column.kind &&
    fiscalYear === place.column.fiscalYear &&
    party === place.column.party
  );
}
