import { samePosition } from "../cells/Position";
import { sameMeaning } from "../planSheet/Meaning";
import type { Entry, PlanBook, PlanSheet } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { Place } from "./Place";

export type FoundPlace = { readonly sheet: PlanSheet; readonly entry: Entry };

/**
 * Finds a remembered place in the workbook as it is now: by sheet, measure, role and what the column means; several
 * equal ones are told apart by the remembered text, then by the last address. Where the measure is not there any more –
 * its title was corrected – the last address is taken if it still means the same and holds the remembered text. Null
 * where it cannot be found for certain.
 */
export function resolvePlace(place: Place, text: string, book: PlanBook): FoundPlace | null {
  const sheet = sheetOf(place, book);
  if (!sheet) return null;
  const entries = sheet.tables
    .flatMap((table) => table.entries)
    .filter((entry) => meansTheSame(entry, place));
  const equal = entries.filter(
    (entry) => entry.measure.text === place.measure && entry.ordinal === place.ordinal,
  );
  const entry = equal.length > 0 ? oneOf(equal, place, text) : retitled(entries, place, text);
  return entry ? { sheet, entry } : null;
}

/** The sheet in which a place is looked for: where ids were given anew, the name says which sheet it was. */
export function sheetOf(place: Pick<Place, "sheetId" | "sheetName">, book: PlanBook) {
  const sheets = planSheetsOf(book);
  const sameId = sheets.find(({ sheetId }) => sheetId === place.sheetId);
  if (sameId?.sheetName === place.sheetName) return sameId;
  return sheets.find(({ sheetName }) => sheetName === place.sheetName) ?? sameId;
}

function meansTheSame(entry: Entry, { role, column }: Place): boolean {
  return entry.role === role && sameMeaning(entry.meaning, column);
}

function oneOf(equal: readonly Entry[], place: Place, text: string): Entry | undefined {
  const [first, ...others] = equal;
  if (others.length === 0) return first;
  const [holding, ...more] = equal.filter((entry) => entry.text === text);
  return holding && more.length === 0 ? holding : at(equal, place);
}

function retitled(entries: readonly Entry[], place: Place, text: string): Entry | undefined {
  const there = at(entries, place);
  return text !== "" && there?.text === text ? there : undefined;
}

function at(entries: readonly Entry[], { lastPosition }: Place): Entry | undefined {
  return entries.find((entry) => samePosition(entry.anchor, lastPosition));
}
