import { bookOf, sheetOf } from "../../support/sheetOf";

/**
 * Two goals, four measures. 福祉課 has four places – C2, D2, C3, D3 – of which C3 is empty; 長寿社会課 two, both written;
 * こども家庭課 two, of which D5 is empty.
 */
export const planned = sheetOf(
  [
    ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
    ["1 つながる", "① 見守り協力店", "【福祉課】\n■ 店をまわった。", "【福祉課】\n■ 店を増やす。"],
    ["", "② よろず相談", "", "【福祉課】\n■ 相談日を続ける。"],
    ["", "③ 声かけ名簿", "【長寿社会課】\n■ 名簿を作った。", "【長寿社会課】\n■ 名簿を直す。"],
    ["2 そなえる", "④ 夕方の食堂", "【こども家庭課】\n■ 食堂を開いた。", ""],
  ],
  ["A2:A4"],
  "R5進捗表",
);
export const filterBook = bookOf([planned], "地域福祉計画.xlsx");

/** Zero-based. */
export const emptyOfWelfare = { row: 2, column: 2 };
export const emptyOfChildren = { row: 4, column: 3 };
