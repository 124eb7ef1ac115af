import { meaningKey, type ColumnKind } from "../planSheet/Meaning";
import type { PlanBook } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";

/**
 * Is a workbook a later year's form than what was circulated (新年度の様式を作る)? Then copies of that are nothing to it.
 * Every column of results and plans has to have moved on: one that was merely added makes no new form.
 */
export function isLaterForm(book: PlanBook, circulated: PlanBook): boolean {
  const [now, then] = [newestYears(book), newestYears(circulated)];
  const moved = [...then].flatMap(([line, year]) => {
    const newest = now.get(line);
    return newest === undefined ? [] : [newest > year];
  });
  return moved.length > 0 && moved.every((isLater) => isLater);
}

const yearly: ReadonlySet<ColumnKind> = new Set(["result", "plan", "planAndResult", "schedule"]);

/** The newest year of each kind and party. */
function newestYears(book: PlanBook): Map<string, number> {
  const columns = planSheetsOf(book).flatMap(({ tables }) => tables.flatMap((one) => one.columns));
  const newest = new Map<string, number>();
  for (const column of columns) {
    const { kind, fiscalYear } = column;
    if (fiscalYear === null || !yearly.has(kind)) continue;
    const line = meaningKey({ ...column, fiscalYear: null });
    newest.set(line, Math.max(newest.get(line) ?? fiscalYear, fiscalYear));
  }
  return newest;
}
