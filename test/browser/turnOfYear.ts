import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";

/**
 * ① has a sentence that is sure and one that is asked about, and a result of the year before; ② holds text; ③ was not
 * planned but reported; ④ has a figure and a later year.
 */
export const turnOfYear = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
        ["1 つながる", "① 見守り協力店の登録", null, null],
        [null, "② 出張よろず相談", "【健康づくり課】\n■ 公民館で相談の日を設けた。", null],
        [null, "③ ごみ出しからの声かけ", null, null],
        ["2 そなえる", "④ 声かけ名簿の見直し", null, null],
      ],
      merges: ["A2:A4"],
    },
    {
      name: "R4進捗表",
      rows: [
        ["基本目標", "施策", "令和3年度実績", "令和4年度計画"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "【福祉課】\n■ 市内の商店20店が、見守り協力店になった。",
          "【福祉課】\n■ 市内の商店30店に、見守り協力店への登録を呼びかける。\n■ 登録店に向けた「気づきの合図」講座を年2回開催予定。\n【長寿社会課】\n■ 協力店の一覧を配る。",
        ],
        [
          null,
          "② 出張よろず相談",
          "【健康づくり課】\n■ 公民館で相談の日を設けた。",
          "【健康づくり課】\n■ 相談の窓口を4か所で開く。",
        ],
        [null, "③ ごみ出しからの声かけ", "【環境課】\n■ 収集員が延べ41人に声をかけた。", null],
        [
          "2 そなえる",
          "④ 声かけ名簿の見直し",
          null,
          "【福祉課】\n■ 名簿を12月頃に見直す。\n■ 令和6年度に、名簿の電子化を進める。\n【病院事務局】\n■ 病院前の待合ベンチを2か所に置く。",
        ],
      ],
      merges: ["A2:A4"],
    },
  ],
});
