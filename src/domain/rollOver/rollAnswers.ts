import type { ColumnAnswer, ReadingAnswers } from "../planSheet/ReadingAnswers";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { PlanBook } from "../planSheet/PlanSheet";

/**
 * What a person said columns mean, for the form under its new year: the same columns, by the headers and the names of the
 * sheets that they have then. `after`: the new form, read without these answers. Answers of other columns are left out.
 */
export function rollAnswers(
  answers: ReadingAnswers,
  before: PlanBook,
  after: PlanBook,
): ReadingAnswers {
  const then = new Map(planSheetsOf(after).map((sheet) => [sheet.sheetId, sheet]));
  return planSheetsOf(before).flatMap((sheet) =>
    sheet.tables.flatMap((table, index) => {
      const rolled = then.get(sheet.sheetId);
      const columns = rolled?.tables[index]?.columns ?? [];
      const counts = new Map<string, number>();
      return table.columns.flatMap(({ column, label }): ColumnAnswer[] => {
        const ordinal = counts.get(label) ?? 0;
        counts.set(label, ordinal + 1);
        const given = answers.find(
          (one) =>
            one.sheetName === sheet.sheetName && one.label === label && one.ordinal === ordinal,
        );
        const now = columns.find((other) => other.column === column);
        if (!given || !rolled || !now) return [];
        const moved = now.label !== label;
        if (!moved && rolled.sheetName === sheet.sheetName) return [];
        const alike = columns.filter((other) => other.label === now.label);
        const fiscalYear =
          moved && given.fiscalYear !== null ? given.fiscalYear + 1 : given.fiscalYear;
        const place = { sheetName: rolled.sheetName, label: now.label };
        return [{ ...given, ...place, ordinal: alike.indexOf(now), fiscalYear }];
      });
    }),
  );
}
