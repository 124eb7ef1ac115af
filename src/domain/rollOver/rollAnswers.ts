import { findFiscalYears } from "../fiscalYear/findFiscalYears";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { ColumnAnswer, ReadingAnswers } from "../planSheet/ReadingAnswers";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { PlanBook, PlanTable } from "../planSheet/PlanSheet";

/**
 * What a person said columns mean, for the form under its new year: the same columns, by the headers and the names of the
 * sheets that they have then. `after`: the new form, read without these answers. `goesOn`: whether a column moves on of
 * which only the answer says a year. Answers of other columns are left out.
 */
export function rollAnswers(
  answers: ReadingAnswers,
  before: PlanBook,
  after: PlanBook,
  goesOn: (table: PlanTable, column: PlanColumn, year: number) => boolean,
): ReadingAnswers {
  const then = new Map(planSheetsOf(after).map((sheet) => [sheet.sheetId, sheet]));
  return planSheetsOf(before).flatMap((sheet) =>
    sheet.tables.flatMap((table, index) => {
      const rolled = then.get(sheet.sheetId);
      const columns = rolled?.tables[index]?.columns ?? [];
      const counts = new Map<string, number>();
      return table.columns.flatMap((one): ColumnAnswer[] => {
        const { column, label } = one;
        const ordinal = counts.get(label) ?? 0;
        counts.set(label, ordinal + 1);
        const given = answers.find(
          (other) =>
            other.sheetName === sheet.sheetName &&
            other.label === label &&
            other.ordinal === ordinal,
        );
        const now = columns.find((other) => other.column === column);
        if (!given || !rolled || !now) return [];
        const stated = given.fiscalYear !== null && findFiscalYears(label).length === 0;
        const moved = now.label !== label || (stated && goesOn(table, one, given.fiscalYear));
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
