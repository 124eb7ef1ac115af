import type { FiscalYearPlace } from "../fiscalYear/placeFiscalYears";
import { fold } from "../text/fold";
import type { YearStay } from "./YearMove";

/** 令和3年度～, 令和3年度から: it began then; a dash needs a year behind it (R3-R7). */
const goesOn = /^(?:[~〜～]|から|以降|以来|より|[-‐–—−―ー](?=(?:令和|平成|昭和|[RHS])?[元\d]))/u;
const wentOn = /(?:[~〜～]|から|[元\d年度)][-‐–—−―ー])$/u;
const period = /計画期間[^)）]*$/u;
const made = /^(?:に?策定|に?制定|に?改[正定訂]|施行|に?(?:開始|創設|新設|設置))/u;
/** 平成30年法律第52号, 令和4年厚生労働省令第3号: its name, whatever year is reported on. */
const law = /^[^\d、。)）(（]{0,12}第\d+号/u;
const dots = /^[./]\d/u;
/** ( )内は令和3年度: a note on the figures of the year before. */
const note = /内の?(?:数字?|数値|人数|件数)?は$/u;

/** Why a year of a header or title does not speak of the year that is reported on, by the words around it; null: it may. */
export function whyYearStays(
  text: string,
  { mention, start, end }: FiscalYearPlace,
): YearStay | null {
  const [before, after] = [fold(text.slice(0, start)), fold(text.slice(end))];
  if (mention.month !== null || dots.test(after)) return "date";
  if (period.test(before)) return "period";
  if (goesOn.test(after) || wentOn.test(before)) return "range";
  return made.test(after) || law.test(after) ? "made" : null;
}

/** Whether a year is that of a note on what stands beside it. */
export function isNoteYear(text: string, { start }: FiscalYearPlace): boolean {
  return note.test(fold(text.slice(0, start)));
}
