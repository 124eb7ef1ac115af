import { bookOf, sheetOf } from "../../support/sheetOf";

/**
 * This year's workbook beside `bookOfLastYear`: each department has reported on its own plans but 健康づくり課, whose
 * 「窓口を開く。」 stands in D3 of last year's.
 */
export const reportedBook = bookOf(
  [
    sheetOf(
      [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
        [
          "1 つながる",
          "① 見守り協力店",
          "【福祉課】\n■ 店をまわった。",
          "【福祉課】\n■ 店を増やす。",
        ],
        ["", "② よろず相談", "【福祉課】\n■ 相談日を設けた。", "【福祉課】\n■ 相談日を続ける。"],
        [
          "2 そなえる",
          "① 声かけ名簿",
          "【長寿社会課・福祉課】\n■ 名簿を作った。",
          "【長寿社会課・福祉課】\n■ 名簿を直す。",
        ],
      ],
      ["A2:A3"],
      "R5進捗表",
    ),
  ],
  "令和5年度.xlsx",
);
