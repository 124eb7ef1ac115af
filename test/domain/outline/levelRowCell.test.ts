import { levelRowCell } from "../../../src/domain/outline/levelRowCell";
import { sheetOf } from "../../support/sheetOf";
import { pageOf } from "./pageOf";

const goal = "基本目標1 人づくり";
const section = "(1) 甲の推進";
const { part, grid } = pageOf(
  sheetOf(
    [
      ["", goal, ""],
      ["施策の展開", "令和4年度実績", "令和5年度計画"],
      [section, "", ""],
      ["① 一の講座", "文", ""],
      [section, "", ""],
      ["② 二の集い", "文", ""],
      ["(2) 乙の推進", "", ""],
      ["③ 三の会議", "文", ""],
    ],
    ["A3:C3", "A5:C5", "A7:C7"],
  ),
);
const { table } = part;

function cellOf(measure: number, text: string) {
  const found = table.measures[measure];
  if (!found) throw new Error(`no measure ${measure}`);
  return levelRowCell(table, grid, found, text);
}

test("a section row above the measure: the nearest with that very text", () => {
  expect(cellOf(0, section)).toEqual({ row: 2, column: 0 });
  expect(cellOf(1, section)).toEqual({ row: 4, column: 0 });
  expect(cellOf(2, section)).toEqual({ row: 4, column: 0 });
});

test("a title line above the header, in whatever column", () => {
  expect(cellOf(2, goal)).toEqual({ row: 0, column: 1 });
});

test.each([
  ["only below the measure", "(2) 乙の推進"],
  ["nowhere in this sheet", "(9) 丙の推進"],
  ["no text", ""],
])("%s: no cell", (_name, text) => {
  expect(cellOf(0, text)).toBeNull();
});
