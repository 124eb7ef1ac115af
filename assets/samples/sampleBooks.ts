import type { NamedRange, WriteOptions } from "hucre";
import { budgetSheet } from "./sheets/budgetSheet";
import { committeeSheet } from "./sheets/committeeSheet";
import { LAST_YEAR_PRINT_NAMES, lastYearSheet } from "./sheets/lastYearSheet";
import { THIS_YEAR_PRINT_NAMES, thisYearSheet } from "./sheets/thisYearSheet";

export type SampleBook = { readonly file: string; readonly content: WriteOptions };

/** A fixed moment, so that making the samples again gives the same bytes. */
const book = (
  file: string,
  title: string,
  madeAt: string,
  sheets: WriteOptions["sheets"],
  namedRanges: NamedRange[],
): SampleBook => ({
  file,
  content: {
    sheets,
    namedRanges,
    activeSheet: 0,
    defaultFont: { name: "Yu Gothic", size: 11 },
    properties: {
      title,
      creator: "みなも市（架空）",
      created: new Date(madeAt),
      modified: new Date(madeAt),
    },
  },
});

/** The two workbooks of the invented みなも市, as data. */
export const sampleBooks = (): readonly SampleBook[] => [
  book(
    "みなも市_地域福祉計画_令和4年度.xlsx",
    "みなも市地域福祉計画 進捗表（令和4年度）",
    "2022-05-31T00:00:00Z",
    [lastYearSheet()],
    LAST_YEAR_PRINT_NAMES,
  ),
  book(
    "みなも市_地域福祉計画_令和5年度.xlsx",
    "みなも市地域福祉計画 進捗表（令和5年度）",
    "2023-04-14T00:00:00Z",
    [thisYearSheet(), lastYearSheet(), budgetSheet(), committeeSheet()],
    [...THIS_YEAR_PRINT_NAMES, ...LAST_YEAR_PRINT_NAMES],
  ),
];
