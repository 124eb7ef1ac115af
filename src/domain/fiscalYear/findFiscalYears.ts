import { fold } from "../text/fold";
import { eras } from "./era";

/**
 * A fiscal year found in a text. `fiscalYear` is the Christian year in which it begins; null where the text gives a
 * number without an era (`30年度`), which stands in `bareNumber` then. `text` is the folded spelling. `month`: a date is
 * named (令和6年3月 is in 令和5年度), null as a rule.
 */
export type FiscalYearMention = (
  | { readonly fiscalYear: number; readonly bareNumber: null }
  | { readonly fiscalYear: null; readonly bareNumber: number }
) & {
  readonly month: number | null;
  readonly text: string;
};

const christian = String.raw`(?:\((?:19|20)\d{2}\))?`;
const pattern = new RegExp(
  [
    String.raw`(?<era>令和|平成|昭和)(?<eraYear>元|\d{1,2})${christian}(?:年度|年(?:(?<eraMonth>\d{1,2})月)?)?${christian}`,
    String.raw`(?<![A-Za-z0-9])(?<letter>[RHS])(?<letterYear>元|\d{1,2})(?!\d)${christian}(?:年度|年(?:(?<letterMonth>\d{1,2})月)?)?${christian}`,
    String.raw`(?<!\d)(?<plain>(?:19|20)\d{2})(?:\([RHS]\d{1,2}\))?年(?:度|(?<plainMonth>\d{1,2})月)?`,
    String.raw`(?<![\d/.])(?<bare>\d{1,2})年度`,
  ].join("|"),
  "gu",
);

/**
 * Every fiscal year that a text names, in order. Understands 令和5年度, 令和５年度, 令和元年度, R5, Ｒ５, （R5）,
 * 令和5(2023)年度, H32(2020), 2023年度, 30年度.
 */
export function findFiscalYears(text: string): FiscalYearMention[] {
  return findInFolded(fold(text)).map(({ mention }) => mention);
}

/** The same of a folded text, each with the place at which it begins there. */
export function findInFolded(folded: string): { mention: FiscalYearMention; start: number }[] {
  return [...folded.matchAll(pattern)].map((match) => ({
    mention: mentionOf(match),
    start: match.index,
  }));
}

/** The text without its fiscal years, folded: what a header says besides the year. */
export function withoutFiscalYears(text: string): string {
  return fold(text).replace(pattern, "");
}

function mentionOf(match: RegExpMatchArray): FiscalYearMention {
  const { era, eraYear, letter, letterYear, plain, bare, ...months } = { ...match.groups };
  const monthText = months.eraMonth ?? months.letterMonth ?? months.plainMonth;
  const month = monthText === undefined ? null : Number(monthText);
  const inYear = (year: number) => (month !== null && month < 4 ? year - 1 : year);
  const named = eras.find((candidate) => candidate.name === era || candidate.letter === letter);
  const yearOfEra = eraYear ?? letterYear;
  if (named && yearOfEra !== undefined) {
    const year = yearOfEra === "元" ? 1 : Number(yearOfEra);
    return { fiscalYear: inYear(named.base + year), bareNumber: null, month, text: match[0] };
  }
  if (plain !== undefined)
    return { fiscalYear: inYear(Number(plain)), bareNumber: null, month, text: match[0] };
  return { fiscalYear: null, bareNumber: Number(bare), month, text: match[0] };
}
