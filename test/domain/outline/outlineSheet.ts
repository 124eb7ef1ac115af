import { sheetOf } from "../../support/sheetOf";

const header = [["基本目標", "施策展開の方向性", "施策の展開", "令和4年度実績", "令和5年度計画"]];

/** A plan sheet with these rows of goal, direction and measure under its header (row 1). */
export function outlineSheet(
  rows: readonly (readonly [string, string, string])[],
  merges: readonly string[] = [],
  name = "進捗表",
) {
  return sheetOf([...header, ...rows.map((row) => [...row, "【福祉課】\n■ 文", ""])], merges, name);
}
