import { untouched } from "../../../../support/clerks/Clerk";
import type { Returned } from "../../../../support/clerks/circulation";
import { swapColumns } from "../../../../support/clerks/columns";
import { deleteRow, insertRow, sortRows } from "../../../../support/clerks/rows";
import { inTurn, renameSheet } from "../../../../support/clerks/Clerk";
import { addBlock, removeBlock, reword, write } from "../../../../support/clerks/write";
import { onTable, sheetName } from "./cityBook";

/** What eight departments sent back in time: each does something else that clerks do. */
export const inTime: readonly Returned[] = [
  {
    // Edits and deletes what is its own; spaces behind a line; joint blocks; a block that the secretariat edits too.
    file: "進捗管理表_福祉課.xlsx",
    by: onTable(
      reword("F4", "福祉課でも職員の派遣等に協力した。", "福祉課でも職員を3校に派遣した。"),
      reword("F8", "実績なし", "実績なし　 "),
      reword("F40", "検討会を開催した。", "検討会を3回開催した。"),
      reword("F48", "(就労支援者数 27人)", "(就労支援者数 31人)"),
      removeBlock("H8", "【福祉課】"),
      reword("H44", "連携強化を図る。", "連携強化を図っていく。"),
      reword("I48", "\n■ 生活保護", ""),
    ),
  },
  {
    // The same joint blocks, one otherwise and one alike; adds a block where it had none.
    file: "長寿社会課.xlsx",
    by: onTable(
      reword("F28", "開設した旨を周知した。", "開設した旨を周知し、6法人が加わった。"),
      reword("F40", "検討会を開催した。", "検討会を2回開催した。"),
      reword("F40", "養護者への支援を図った。", "養護者への支援を図った。(12件)"),
      reword("F56", "交付者数 29人", "交付者数 31人"),
      addBlock("H20", "【長寿社会課】\n■ ふれあいサロンの開催を支援する。"),
      reword("H44", "連携強化を図る。", "連携強化を図っていく。"),
    ),
  },
  {
    // Its own order of columns, a column for itself, another name of the sheet.
    file: "学校教育課 回答.xlsx",
    by: inTurn(
      onTable(
        reword("F24", "位置付け、計画、実施", "位置付け、計画し、実施した。"),
        addBlock("F8", "【学校教育課】\n■ 特別支援学校との交流を行った。"),
        write("J3", "課内メモ"),
        write("J4", "係長確認済"),
        swapColumns("F", "H", 3),
      ),
      renameSheet(sheetName, "R5進捗"),
    ),
  },
  {
    // Takes the merges apart and sorts by role. One of its edits the secretariat has made already.
    file: "こども家庭課.xlsx",
    by: onTable(
      reword("F20", "経費の一部を補助した。", "経費の一部を補助した。(1件)"),
      reword("F36", "延べ127人", "延べ131人"),
      reword("H36", "こども家庭課内に", "こども家庭課に"),
      sortRows(4, 59, "D"),
    ),
  },
  // Nothing to report.
  { file: "児童保育課.xlsx", by: untouched },
  {
    // Works in what is not its own: the plan's words, a duty, the blocks of three others.
    file: "まちづくり推進課.xlsx",
    by: onTable(
      reword("C16", "社会資源の共有などを促進します。", "社会資源の共有を促進します。"),
      reword("E19", "ネットワークづくりを支援します。", "ネットワークをつくります。"),
      addBlock("F16", "【福祉課】\n■ 民生委員の活動を支援した。"),
      reword("F20", "早期発見に努めた。", "早期発見につなげた。"),
      reword("F32", "NPOの活動を支援した。", "NPO12団体の活動を支援した。"),
      removeBlock("H24", "【学校教育課】"),
    ),
  },
  {
    // A full-width space in its tag; a joint block that only it edits.
    file: "健康づくり課.xlsx",
    by: onTable(
      addBlock("F8", "【健康づくり課】\n■ 健康まつりを開催した。"),
      reword("F44", "【健康づくり課】", "【健康　づくり課】"),
      reword("F56", "令和4年度月額貸付者 38人", "令和4年度月額貸付者 39人"),
    ),
  },
  {
    // Spells its own name right, and once wrong in a way that nobody has seen before.
    file: "いきがいづくり課.xlsx",
    by: onTable(
      addBlock("F12", "【いきがいずくり課】\n■ 出前講座を行った。"),
      reword("F32", "【いきがいきづくり課】", "【いきがいづくり課】"),
    ),
  },
];

/** Comes when the others are merged: with a row of its own, and without one that stood there. */
export const late: Returned = {
  file: "消防本部防災課.xlsx",
  by: onTable(
    reword("F52", "市職員3名)", "市職員4名)"),
    deleteRow(30),
    insertRow(20, { D: "企業", E: "① 職場で声をかけます。" }),
  ),
};

/** What the secretariat did to the master meanwhile. */
export const secretariat = onTable(
  reword("C28", "公益的な取組」を推進します。", "公益的な取組」を進めます。"),
  reword("F12", "講座等を開催した。", "講座等を12回開催した。"),
  reword("F24", "(登録団体数 5団体)", "(登録団体数 6団体)"),
  reword("F48", "(支援者数 延べ211人)", "(支援者数 延べ212人)"),
  reword("H36", "こども家庭課内に", "こども家庭課に"),
);
