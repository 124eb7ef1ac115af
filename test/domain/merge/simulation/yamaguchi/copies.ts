import type { Returned } from "../../../../support/clerks/circulation";
import { inTurn, renameSheet, untouched } from "../../../../support/clerks/Clerk";
import { swapColumns } from "../../../../support/clerks/columns";
import { deleteRow, insertRow, sortRows } from "../../../../support/clerks/rows";
import { addBlock, reword, trailSpaces, write } from "../../../../support/clerks/write";
import { on } from "./cityBook";

/** What twelve departments sent back in time: each does something else that clerks do. */
export const inTime: readonly Returned[] = [
  {
    // Its own text and figure; text that it shares with others; text of which nobody is named the owner.
    file: "地域福祉課.xlsx",
    by: inTurn(
      on(1, reword("K7", "福祉人材の育成等", "福祉人材32人の育成等"), reword("N7", "44人", "51人")),
      on(
        2,
        reword("K7", "10回", "11回"),
        reword("L8", "支援を行います。", "支援を年1回行います。"),
      ),
      on(6, reword("K7", "福祉人材育成等", "福祉人材の育成等")),
      on(9, reword("K9", "消費生活センターによる", "消費生活センターの")),
    ),
  },
  {
    // Takes its own plan out, and edits the plan's own words.
    file: "協働推進課.xlsx",
    by: on(
      1,
      reword("K10", "情報提供を行いました。", "情報提供を12回行いました。"),
      write("L10", ""),
      reword("A8", "効果的な情報発信", "効果的な情報の発信"),
    ),
  },
  {
    // Works in others' text as well. Its own the secretariat edits too.
    file: "ふるさと産業振興課.xlsx",
    by: inTurn(
      on(
        1,
        addBlock("K7", "【地域福祉課】\n・企業への周知を行いました。"),
        reword("K10", "市民活動支援センターの広報紙", "支援センターの広報紙"),
        reword("J11", "ふるさと産業振興課", "産業振興課"),
      ),
      on(3, reword("K7", "情報収集を図りました。", "情報を集めました。"), write("K8", "")),
    ),
  },
  {
    // Takes the merges apart and sorts, the last measure first.
    file: "学校教育課.xlsx",
    by: on(
      2,
      reword("L8", "支援を行います。", "支援を年1回行います。"),
      reword("K9", "地域貢献活動の推進を図りました。", "地域貢献活動を推進しました。"),
      sortRows(7, 10, "A", true),
    ),
  },
  {
    file: "社会教育課.xlsx",
    by: inTurn(on(2, reword("K7", "10回", "12回")), renameSheet("2ページ", "福祉学習")),
  },
  {
    // A block with a tag in a cell that it shares.
    file: "障がい福祉課.xlsx",
    by: on(2, addBlock("K10", "【障がい福祉課】\n・点字の名刺を作りました。")),
  },
  {
    file: "都市計画課.xlsx",
    by: on(2, reword("N10", "471件", "475件"), swapColumns("K", "L", 6)),
  },
  {
    file: "高齢福祉課.xlsx",
    by: on(
      7,
      trailSpaces("K7"),
      reword("K8", "1,610人養成", "1,702人養成"),
      write("O6", "係内メモ"),
      write("O7", "確認済"),
    ),
  },
  // Nothing to report.
  { file: "子育て保健課.xlsx", by: untouched },
  {
    // A name that the register does not know.
    file: "こども未来課.xlsx",
    by: on(5, addBlock("K8", "【こども未来室】\n・児童館まつりを開きました。")),
  },
  {
    file: "防災危機管理課.xlsx",
    by: inTurn(
      on(8, deleteRow(8)),
      on(
        10,
        insertRow(10, {
          A: "④ 避難所の運営の支援",
          J: "防災危機管理課",
          K: "・避難所の開設訓練を行いました。",
        }),
      ),
    ),
  },
  { file: "介護保険課.xlsx", by: on(12, reword("K7", "【介護保険課】", "【介護　保険課】")) },
];

/** Comes when the others are merged; still with the words that they have changed meanwhile. */
export const late: Returned = {
  file: "健康増進課.xlsx",
  by: on(11, reword("K8", "社会を明るくする運動による啓発活動", "社会を明るくする運動の啓発活動")),
};

/** What the secretariat did to the master meanwhile. */
export const secretariat = inTurn(
  on(3, reword("K7", "来年度に構築予定の", "令和元年度に構築する")),
  on(4, reword("K7", "市社協へ委託し", "社会福祉協議会へ委託し")),
  on(6, reword("K7", "福祉人材育成等", "福祉人材の育成等")),
);
