import { bookOf, sheetOf } from "../support/sheetOf";

/** This year's sheet: ② holds a text, everything else of the result column is empty. */
const thisYear = sheetOf(
  [
    ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
    ["1 つながる", "① 見守り協力店の登録", "", ""],
    ["", "② 出張よろず相談", "【健康づくり課】\n■ 公民館で相談の日を設けた。", ""],
    ["", "③ ごみ出しからの声かけ", "", ""],
    ["2 そなえる", "④ 夕方の食堂", "", ""],
  ],
  ["A2:A4"],
  "R5進捗表",
);

/**
 * Last year's: ① has a sentence that is sure, one that is asked about, a result of the year before, and a second
 * department; ③ was reported without a plan; ④ was planned by a department that two others took over from.
 */
const lastYear = sheetOf(
  [
    ["基本目標", "施策", "令和3年度実績", "令和4年度計画"],
    [
      "1 つながる",
      "① 見守り協力店の登録",
      "【福祉課】\n■ 商店20店が協力店になった。",
      "【福祉課】\n■ 商店30店に登録を呼びかける。\n■ 講座を年2回開催予定。\n【長寿社会課】\n■ 協力店の一覧を配る。",
    ],
    [
      "",
      "② 出張よろず相談",
      "【健康づくり課】\n■ 公民館で相談の日を設けた。",
      "【健康づくり課】\n■ 病院の前に待合の椅子を置く。",
    ],
    ["", "③ ごみ出しからの声かけ", "【環境課】\n■ 収集員が声をかけた。", ""],
    ["2 そなえる", "④ 夕方の食堂", "", "【子育て支援課】\n■ 学生を募る。"],
  ],
  ["A2:A4"],
  "R4進捗表",
);

/** Where the results of this year stand. */
export const goals = {
  shops: { row: 1, column: 2 },
  advice: { row: 2, column: 2 },
  rubbish: { row: 3, column: 2 },
  canteen: { row: 4, column: 2 },
} as const;

export const turnOfYearId = thisYear.id;
export const turnOfYearBook = bookOf([thisYear, lastYear], "令和5年度.xlsx");
