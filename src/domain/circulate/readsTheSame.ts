import { meaningKey } from "../planSheet/Meaning";
import type { PlanBook } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";

/** Rows of one sheet by their number. */
export type RowsOfSheet = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Whether what is left of a workbook still says the same: in each sheet the same rows, about the same measures, with the
 * same texts under the same columns. A blank that means "as above" would say something else without the row above.
 * `gone`: rows of `whole` that are not in `left`, by sheet name.
 */
export function readsTheSame(whole: PlanBook, left: PlanBook, gone: RowsOfSheet): boolean {
  return JSON.stringify(contentOf(whole, gone)) === JSON.stringify(contentOf(left, new Map()));
}

function contentOf(book: PlanBook, gone: RowsOfSheet) {
  const sheets = planSheetsOf(book).map(({ sheetName, tables }) => {
    const without = gone.get(sheetName) ?? new Set<number>();
    return {
      sheetName,
      rows: tables.flatMap(({ rows, entries }) =>
        rows.flatMap(({ row, measure, role, duty, owner }) => {
          if (without.has(row)) return [];
          const own = entries.filter(
            (entry) => entry.measure === measure && entry.anchor.row === row,
          );
          const texts = own.map((entry) => [meaningKey(entry.meaning), entry.role, entry.text]);
          return [{ hierarchy: measure.hierarchy, role, duty, owner, texts }];
        }),
      ),
    };
  });
  return sheets.filter(({ rows }) => rows.length > 0);
}
