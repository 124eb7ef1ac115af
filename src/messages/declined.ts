import type { Declined } from "../domain/planSheet/PlanSheet";
import { inBoth } from "./inBoth";

type Reasons = Record<Declined["reason"], (rows: string) => string>;

const whyJa: Reasons = {
  empty: () => "シートに何も書かれていません。",
  "no-header": (rows) => `表の見出しの行が、${rows}見つかりませんでした。`,
  "no-year-columns": (rows) => `年度のついた「実績」「計画」の列が、${rows}見つかりませんでした。`,
  "no-rows": () => "見出しはありますが、その下に施策の行がありません。",
  "one-record-form": () =>
    "「実績」「計画」が縦に並ぶ、1件ごとの用紙のようです。表ではないので、列として読めません。",
};

const whyEn: Reasons = {
  empty: () => "The sheet is empty.",
  "no-header": (rows) => `No heading row of a table was found${rows}.`,
  "no-year-columns": (rows) => `No results or plan column with a fiscal year was found${rows}.`,
  "no-rows": () => "There is a heading, but no measures below it.",
  "one-record-form": () =>
    "This looks like a form for one record, with results and plan one below the other. It is no table with columns.",
};

const shortJa: Record<Declined["reason"], string> = {
  empty: "何も書かれていません",
  "no-header": "表の見出しがありません",
  "no-year-columns": "年度の列がありません",
  "no-rows": "施策の行がありません",
  "one-record-form": "1件ごとの用紙です",
};

const shortEn: Record<Declined["reason"], string> = {
  empty: "empty",
  "no-header": "no table heading",
  "no-year-columns": "no columns by year",
  "no-rows": "no measures",
  "one-record-form": "a form for one record",
};

/** A sheet that is no plan sheet: why, and where to go instead. */
export const declined = inBoth(
  {
    title: (sheet: string) => `「${sheet}」は、計画進捗表ではないようです`,
    what: "このシートでは、どの機能も使えません。シートは何も変えていません。",
    why: whyJa,
    inRows: (first: number, last: number) => `${first}～${last}行目に`,
    anywhere: "",
    remedy: "計画進捗表のシートを開いてください。",
    remedyNone:
      "計画進捗表のブックを開いてください。このブックの表がそうなら、見出しに年度と「実績」「計画」があるかを見てください。",
    otherSheets: "このブックのほかのシート",
    noOtherSheets: "このブックに、ほかのシートはありません。",
    open: (sheet: string) => `${sheet}を開く`,
    teach: "読み方を教える",
    cityWords: "見出しがこの市だけのことばなら、市のことばに加えると読めることがあります。",
    openCityWords: "市のことばを見る",
    short: shortJa,
  },
  {
    title: (sheet) => `“${sheet}” does not seem to be a plan sheet`,
    what: "Nothing works on this sheet. The sheet has not been changed.",
    why: whyEn,
    inRows: (first, last) => ` in rows ${first}–${last}`,
    anywhere: "",
    remedy: "Open the sheet that holds the plan table.",
    remedyNone:
      "Open a plan workbook. If this is one, see whether its headings name the year and results or plan.",
    otherSheets: "Other sheets of this workbook",
    noOtherSheets: "This workbook has no other sheets.",
    open: (sheet) => `Open ${sheet}`,
    teach: "Teach the reading",
    cityWords:
      "If its headings are words of your city alone, adding them to the city’s words may help.",
    openCityWords: "See the city’s words",
    short: shortEn,
  },
);
