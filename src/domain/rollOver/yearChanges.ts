import { formatFiscalYear } from "../fiscalYear/formatFiscalYear";
import { nearestEraYear } from "../fiscalYear/nearestEraYear";
import { oneYearOn } from "../fiscalYear/oneYearOn";
import { placeFiscalYears, type FiscalYearPlace } from "../fiscalYear/placeFiscalYears";
import { isNoteYear, whyYearStays } from "./whyYearStays";
import type { TextChange, YearStay } from "./YearMove";

/** A year of a text moved on, and why it stays; `year`: as it is now, null where no era tells. */
export type YearChange = {
  readonly change: TextChange;
  readonly year: number | null;
  readonly stays: YearStay | null;
};

/**
 * Every year of a text, moved on in its own way of writing. `years`: those that are reported on or planned; a note on the
 * year before them moves along. A number without an era takes theirs.
 */
export function yearChanges(text: string, years: ReadonlySet<number>): YearChange[] {
  const wide = /[０-９]/u.test(text);
  let before: YearChange | null = null;
  return placeFiscalYears(text).flatMap((place): YearChange[] => {
    const { mention, end } = place;
    const { fiscalYear, bareNumber } = mention;
    const year = bareNumber === null ? fiscalYear : nearestEraYear(bareNumber, [...years]);
    const start = place.start - christianBefore(text.slice(0, place.start), year);
    const next = oneYearOn(text.slice(start, end), mention.month, wide);
    const written = next ?? (year === null ? null : formatFiscalYear(year + 1));
    if (written === null) return [];
    // 令和3・4年度: both or none.
    const together = before && /^[・、,，/／と]$/u.test(text.slice(before.change.end, start));
    const stays =
      staysIn(text, place, year, years) ??
      (together && bareNumber !== null ? before?.stays : null) ??
      (next === null ? "bare-year" : null);
    before = { change: { start, end, text: written }, year, stays };
    return [before];
  });
}

/** How many characters of a year's other spelling stand right before it: 2022（令和4）年度. */
function christianBefore(before: string, year: number | null): number {
  const [found = "", figures = ""] = /([0-9０-９]{4})[（(/／]$/u.exec(before) ?? [];
  return Number(figures.normalize("NFKC")) === year ? found.length : 0;
}

function staysIn(
  text: string,
  place: FiscalYearPlace,
  year: number | null,
  years: ReadonlySet<number>,
): YearStay | null {
  const around = whyYearStays(text, place);
  if (around) return around;
  if (year === null) return "other-year";
  const before = year === Math.min(...years) - 1 && isNoteYear(text, place);
  return years.has(year) || before ? null : "other-year";
}
