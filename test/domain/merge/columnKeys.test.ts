import { columnKeys } from "../../../src/domain/merge/columnKeys";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profile } from "../../support/clerks/smallPlan";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** The key of each column of a page with these headers, from the left. */
function keysOf(header: readonly string[]): readonly string[] {
  const row = header.map((_, i) => (i === 0 ? "① 見守りをすすめます" : "文"));
  const [sheet] = planSheetsOf(readPlanBook(bookOf([sheetOf([header, row])]), profile));
  const [table] = sheet?.tables ?? [];
  if (!table) throw new Error(`no table under ${header.join("、")}`);
  const byColumn = new Map([...columnKeys(table)].map(([key, { column }]) => [column, key]));
  return header.map((_, column) => byColumn.get(column) ?? "");
}

test("a column is the same by what it means, wherever it stands and however its header is written", () => {
  const keys = keysOf(["施策の展開", "令和4年度実績", "令和5年度計画", "備考"]);
  expect(new Set(keys).size).toBe(4);
  expect(keysOf(["施策の展開", "備考", "R5計画", "Ｒ４年度実績"])).toEqual([
    keys[0],
    keys[3],
    keys[2],
    keys[1],
  ]);
});

test("a level of the hierarchy is another one than the level below it", () => {
  const [goal, measure] = keysOf(["基本目標", "施策の展開", "令和4年度実績"]);
  expect(goal).not.toBe(measure);
  expect(keysOf(["施策の展開", "令和4年度実績"])[0]).not.toBe(measure);
});

test("columns that mean nothing in particular are known by their headers", () => {
  const keys = keysOf(["施策の展開", "令和4年度実績", "備考", "課内メモ", "確認欄"]);
  expect(new Set(keys).size).toBe(5);
  const others = keysOf(["施策の展開", "令和4年度実績", "確認欄", "備 考", "課内 メモ"]);
  expect(others.slice(2)).toEqual([keys[4], keys[2], keys[3]]);
});

test("notes are known by their headers, too", () => {
  const [, , first, second] = keysOf(["施策の展開", "令和4年度実績", "備考", "特記事項"]);
  expect(keysOf(["施策の展開", "令和4年度実績", "特記事項", "備考"]).slice(2)).toEqual([
    second,
    first,
  ]);
});

test("several of one meaning are counted from the left", () => {
  const [, first, second] = keysOf(["施策の展開", "令和4年度実績", "R4実績"]);
  expect([first, second].map((key) => key?.replace(/^.* #/u, ""))).toEqual(["0", "1"]);
  expect(keysOf(["施策の展開", "R4実績", "令和4年度実績"]).slice(1)).toEqual([first, second]);
});
