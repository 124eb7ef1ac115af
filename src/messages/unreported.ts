import type { UnreportedSentence } from "../domain/unreported/UnreportedSentence";
import { counted } from "./counted";
import { inBoth } from "./inBoth";

type Quoted = Omit<UnreportedSentence, "measure">;

/** Plans of last year that this year's results say nothing about (報告のない計画). */
export const unreported = inBoth(
  {
    /** Beside 未記入, 未確認, 指摘あり and 記入済. */
    state: "報告なし",
    count: (count: number) => `報告のない計画${count}件`,
    plan: ({ sentence, file, sheetName, cell }: Quoted) =>
      `「${sentence}」（計画は${file === null ? "" : `「${file}」の`}${sheetName} ${cell}）`,
    /** In a list that is cut off behind some lines. */
    planAt: ({ sentence, file, sheetName, cell }: Quoted) =>
      `${file === null ? "" : `${file} `}${sheetName} ${cell}「${sentence}」`,
    see: (plans: number, places: number) => `報告のない計画${plans}件（${places}か所）を見る`,
  },
  {
    state: "Unreported",
    count: (count) => counted(count, "unreported plan"),
    plan: ({ sentence, file, sheetName, cell }) =>
      `“${sentence}” (planned in ${file === null ? "" : `${file}, `}${sheetName} ${cell})`,
    planAt: ({ sentence, file, sheetName, cell }) =>
      `${file === null ? "" : `${file}, `}${sheetName} ${cell}: “${sentence}”`,
    see: (plans, places) =>
      `See ${counted(plans, "unreported plan")} in ${counted(places, "place")}`,
  },
);
