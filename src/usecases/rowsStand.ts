import { orderOf, witnessRows } from "../domain/filter/witnessRows";
import type { HiddenChange } from "../domain/filter/HiddenRows";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import { sheetOfRecord } from "./rowState";
import type { Understanding } from "./understandWorkbook";

/**
 * Do the rows that a command hid and showed still stand where they stood? Taking it back goes by their numbers: where rows
 * have moved it would hide and show others, and すべて表示 is the way.
 */
export function rowsStand(
  { hides, reveals }: HiddenChange,
  { snapshot, book }: Understanding,
): boolean {
  const sheets = planSheetsOf(book);
  return [...hides, ...reveals].every((record) => {
    const sheet = sheetOfRecord(record, snapshot.sheets);
    if (!sheet) return true;
    const reading = sheets.find(({ sheetId }) => sheetId === sheet.id) ?? null;
    return record.order === orderOf(witnessRows(sheet, reading));
  });
}
