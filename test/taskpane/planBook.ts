import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { bookOf, sheetOf } from "../support/sheetOf";

/** This year's sheet: three measures under two goals; one result is written already, one colours are mixed in. */
const thisYear = sheetOf(
  [
    ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
    ["1 つながる", "① 見守り協力店", "", "【福祉課】\n■ 店を増やす。"],
    ["", "② よろず相談", "【健康づくり課】\n■ 相談日を設けた。", ""],
    ["2 そなえる", "① 声かけ名簿", "", ""],
  ],
  ["A2:A3"],
  "R5進捗表",
);

/** Last year's sheet: the same measures, and one that is gone this year. */
const lastYear = sheetOf(
  [
    ["基本目標", "施策", "令和3年度実績", "令和4年度計画"],
    ["1 つながる", "① 見守り協力店", "", "【福祉課】\n■ 店をまわる。\n参加者 延べ41人"],
    ["", "② よろず相談", "", "【健康づくり課】\n■ 窓口を開く。"],
    ["2 そなえる", "① 声かけ名簿", "", "【長寿社会課・福祉課】\n■ 名簿を作る。"],
    ["", "② 夕方の食堂を学生と開いて地域に広げる", "", "【こども家庭課】\n■ 学生を募る。"],
  ],
  ["A2:A3", "A4:A5"],
  "R4進捗表",
);

const budget = sheetOf(
  [
    ["款", "項", "金額"],
    ["民生費", "社会福祉費", "120"],
  ],
  [],
  "予算内訳",
);

export const thisYearId = thisYear.id;
export const budgetId = budget.id;
export const planBook: WorkbookSnapshot = bookOf([thisYear, lastYear, budget], "令和5年度.xlsx");

/** This year's workbook when last year's sheet is not in it, and last year's file beside it. */
export const bookOfThisYear = bookOf([thisYear, budget], "令和5年度.xlsx");
export const bookOfLastYear = bookOf([lastYear], "令和4年度.xlsx");
