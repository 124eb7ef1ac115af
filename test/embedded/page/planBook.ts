import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import type { HostStyle, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";

const line = { style: "thin", color: "#000000" };
const entry: HostStyle = {
  numberFormat: "General",
  wrap: true,
  vertical: "top",
  font: { size: 9 },
  border: { top: line, right: line, bottom: line, left: line },
};
const header: HostStyle = { ...entry, fill: { pattern: "solid", color: "#DDEBF7" } };
const roles = ["市民", "福祉事業者", "社協", "行政"];

/**
 * An invented plan sheet: a title, a frozen header row, `measures` × 4 role rows. 基本目標 is merged over 100 measures, the
 * measure and its result over the four roles. Behind it a second sheet, a hidden one and a protected one.
 */
export function planBook(measures: number): HostWorkbook {
  const rows: (string | null)[][] = [
    ["みなも市地域福祉計画　進捗状況一覧"],
    ["基本目標", "施策", "区分", "令和4年度実績"],
  ];
  const merges = ["A1:D1"];
  const styles: Record<string, HostStyle> = {};
  for (let index = 0; index < measures * 4; index++) {
    const measure = Math.floor(index / 4);
    const row = index + 3;
    const first = index % 4 === 0;
    if (measure % 100 === 0 && first) {
      merges.push(`A${row}:A${Math.min(row + 399, measures * 4 + 2)}`);
    }
    if (first) merges.push(`B${row}:B${row + 3}`, `D${row}:D${row + 3}`);
    rows.push([
      measure % 100 === 0 && first ? `目標${measure / 100 + 1}` : null,
      first ? `施策${measure + 1}` : null,
      roles[index % 4] ?? null,
      first ? `【福祉課】\n■ 相談会を${measure + 1}回開いた。` : null,
    ]);
    for (const column of "ABCD") styles[`${column}${row}`] = entry;
  }
  for (const column of "ABCD") styles[`${column}2`] = header;
  const workbook = createHostWorkbook({
    file: "地域福祉計画_令和5年度.xlsx",
    sheets: [
      { name: "R5進捗表", rows, merges, styles },
      { name: "予算内訳", rows: [["事業", 12]] },
      { name: "作業用", visibility: "hidden" },
      { name: "様式", rows: [["変えない"]], protected: true },
    ],
  });
  const sheet = workbook.sheets[0];
  if (sheet) sheet.frozenRows = 2;
  return workbook;
}
