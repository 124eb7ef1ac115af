import type { Meaning } from "../../domain/planSheet/Meaning";
import type { PlanBook } from "../../domain/planSheet/PlanSheet";
import { planSheetsOf } from "../../domain/planSheet/readPlanBook";

/** A plan runs for five years; what is not named may lie that far from what is. */
const around = 5;

/** The fiscal years that a column may be given: those of the workbook and some around them, in order. */
export function yearsToChoose(book: PlanBook, columns: readonly Meaning[]): readonly number[] {
  const all = planSheetsOf(book).flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  const named = [...all, ...columns].flatMap(({ fiscalYear }) => fiscalYear ?? []);
  const [first, last] =
    named.length > 0 ? [Math.min(...named), Math.max(...named)] : [thisYear(), thisYear()];
  return Array.from({ length: last - first + 2 * around + 1 }, (_, i) => first - around + i);
}

/** The fiscal year of today, which begins in April. */
function thisYear(): number {
  const today = new Date();
  return today.getMonth() < 3 ? today.getFullYear() - 1 : today.getFullYear();
}
