import { gridOf } from "../cells/SheetGrid";
import type { Span } from "../cells/Span";
import { sameValidation } from "../edit/Validation";
import type { ReadBook } from "../filter/writingPlaces";
import { listAreas } from "../listValidation/listAreas";
import { validationOf, type ListWords } from "../listValidation/validationEdits";
import type { ListRule } from "./WorkbookChanges";

/**
 * The lists of values for a workbook's sheets, by sheet id: one rule a list, however many areas have it, as a table that is
 * cut by sections has one after another.
 */
export function listRules(read: ReadBook, words: ListWords): ReadonlyMap<string, ListRule[]> {
  const sheets = new Map(read.snapshot.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const found = new Map<string, { areas: Span[]; validation: ListRule["validation"] }[]>();
  for (const one of listAreas(read.book, (id) => sheets.get(id) ?? null, read.profile)) {
    const validation = validationOf(one, words);
    const own = found.get(one.sheetId) ?? [];
    const same = own.find((rule) => sameValidation(rule.validation, validation));
    if (same) same.areas.push(one.area);
    else found.set(one.sheetId, [...own, { areas: [one.area], validation }]);
  }
  return found;
}
