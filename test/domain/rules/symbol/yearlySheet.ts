import type { WorkbookSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { bookOf, sheetOf } from "../../../support/sheetOf";

export const printedLegend =
  "凡例 ◆検討及び協議　○継続実施　★新規取組み開始　◎目標達成　□評価・見直し";

/** A yearly plan of three years; its first row of symbols is row 3. */
export function yearlySheet(
  rows: readonly (readonly string[])[],
  legend = printedLegend,
): WorkbookSnapshot {
  const header = ["項目", "令和3年度", "令和4年度", "令和5年度", "担当"];
  const body = rows.map((symbols, i) => [`${i + 1} 取組みその${i + 1}`, ...symbols, "福祉課"]);
  return bookOf([sheetOf([[legend], header, ...body], ["A1:E1"], "年次計画")]);
}
