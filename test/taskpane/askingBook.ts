import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { bookOf, sheetOf } from "../support/sheetOf";

/** A sheet whose header leaves two columns open: the year of 事業名, and what ひとこと holds. */
export const openSheet = sheetOf(
  [
    ["基本目標", "施策", "令和4年度 実施状況", "事業名", "令和5年度 実施予定", "ひとこと"],
    ["1 つながる", "① 見守り協力店", "【福祉課】\n■ 店をまわった。", "見守り事業", "", "あ"],
    ["", "② よろず相談", "", "相談事業", "【健康づくり課】\n■ 窓口を開く。", "い"],
  ],
  ["A2:A3"],
  "R5進捗表",
);

/** One table over two pages, which leave the same year open. */
const page = (name: string, measure: string) =>
  sheetOf(
    [
      ["基本目標", "施策", "令和4年度実績", "事業名", "令和5年度計画"],
      ["1 つながる", measure, "【福祉課】\n■ 店をまわった。", "見守り事業", ""],
    ],
    [],
    name,
  );

/** Last year's plan could go into 実績 – once somebody says which year it is of. */
export const carryAsks = bookOf(
  [
    sheetOf(
      [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
        ["1 つながる", "① 見守り協力店", "", ""],
      ],
      [],
      "R5進捗表",
    ),
    sheetOf(
      [
        ["基本目標", "施策", "令和3年度実績", "令和4年度事業", "計画"],
        ["1 つながる", "① 見守り協力店", "", "", "【福祉課】\n■ 店を増やす。"],
      ],
      [],
      "R4進捗表",
    ),
  ],
  "令和5年度.xlsx",
);

export const askingBook: WorkbookSnapshot = bookOf([openSheet], "令和5年度.xlsx");
export const twoPages = bookOf([
  page("1ページ", "① 見守り協力店"),
  page("2ページ", "② よろず相談"),
]);

/** Two columns that both say they hold the results of one year. */
export const twins = bookOf([
  sheetOf(
    [
      ["基本目標", "施策", "令和4年度実績", "令和4年度 取組状況", "令和5年度計画"],
      ["1 つながる", "① 見守り協力店", "店をまわった。", "五つの店。", ""],
    ],
    [],
    "R5進捗表",
  ),
]);

/** 担当課 stands over figures, and departments under 備考: the header is out of step. */
export const shiftedBook = bookOf([
  sheetOf(
    [
      ["活動名", "令和4年度実績", "担当課", "令和5年度計画", "指標"],
      ["① 見守り", "", "店をまわった。", "福祉課", "店を増やす。"],
      ["② 相談", "", "窓口を開いた。", "長寿社会課", "日を増やす。"],
      ["③ 名簿", "", "名簿を作った。", "健康づくり課", "見直す。"],
    ],
    [],
    "R5進捗表",
  ),
]);

/** A header whose words for what was done are the city's own. */
export const unknownWords = bookOf([
  sheetOf(
    [
      ["大きな目標", "施策", "ことし書いた文", "備考"],
      ["1 つながる", "① 見守り協力店", "【福祉課】\n■ 店をまわった。", ""],
    ],
    [],
    "進捗",
  ),
]);

export const cityBook = bookOf([
  sheetOf(
    [
      ["第2期一関市地域福祉計画 進捗管理表"],
      ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
      ["1 つながる", "① 見守り協力店", "【子育て支援課】\n■ 店をまわった。", ""],
    ],
    [],
    "進捗",
  ),
]);
