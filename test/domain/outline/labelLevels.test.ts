import { labelLevels } from "../../../src/domain/outline/labelLevels";
import type { PlanColumn } from "../../../src/domain/planSheet/PlanColumn";
import { outlineSheet } from "./outlineSheet";
import { pageOf } from "./pageOf";

const [model] = pageOf(outlineSheet([["1", "(1)", "① 甲"]])).part.table.columns;

/** The levels of a measure below this many title lines and section rows, in columns with these headers. */
function levels(above: number, ...labels: string[]) {
  if (!model) throw new Error("no column");
  const hierarchy = Array.from({ length: above + labels.length }, (_, i) => `段${i}`);
  const columns = labels.map((label, column): PlanColumn => ({ ...model, label, column }));
  return labelLevels({ index: 0, hierarchy, text: "", rows: [5] }, columns);
}

test.each([
  ["both are named", levels(0, "基本目標", "施策展開の方向性", "施策の展開"), 0, 1],
  ["a level between them", levels(0, "基本目標", "分野", "方向性", "施策"), 0, 2],
  ["the goal is a title line above", levels(1, "施策の方向", "施策の展開"), 0, 1],
  ["no goal anywhere", levels(0, "施策の方向", "施策の展開"), null, 0],
  ["a 目標 finer than the direction is no goal", levels(0, "方向性", "数値目標", "施策"), null, 0],
  ["no names: the two coarsest of three", levels(1, "大", "小"), 0, 1],
  ["no names: the two coarsest of four", levels(0, "大", "中", "小", "施策"), 0, 1],
])("%s", (_name, found, goal, direction) => {
  expect(found).toEqual({ goal, direction });
});

test("two levels without names: there is nothing to check", () => {
  expect(levels(0, "分野", "施策")).toBeNull();
});
