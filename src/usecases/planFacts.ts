import { withoutFiscalYears } from "../domain/fiscalYear/findFiscalYears";
import { reportYears } from "../domain/filter/reportYears";
import { jointTablesOf } from "../domain/planSheet/jointTables";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import type { Understanding } from "./understandWorkbook";

/** Characters of a plan's name that a person still reads at one glance. */
const longestName = 60;

type Known = Pick<Understanding, "book" | "snapshot">;

/** The first title line of the plan, else the workbook's name; without its year, for it is the same plan next year. */
export function planNameOf({ book, snapshot }: Known): string {
  const [title] = planSheetsOf(book).flatMap(({ tables }) => tables.flatMap((one) => one.titles));
  const name = withoutYear(title ?? "");
  return name === "" || name.length > longestName
    ? snapshot.file.replace(/\.xls[xm]$/iu, "")
    : name;
}

function withoutYear(title: string): string {
  return withoutFiscalYears(title)
    .replace(/[（(]\s*[）)]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The newest year of the plan's results and plans; null where its columns state none. */
export function newestYear({ book }: Known): number | null {
  const years = jointTablesOf(book).map((joint) => reportYears(joint).thisYear);
  const newest = Math.max(-Infinity, ...years);
  return Number.isFinite(newest) ? newest : null;
}
