import {
  cellKey,
  placeOf,
  statusOf,
  type HierarchyCell,
  type LabelFinding,
} from "../../../src/domain/outline/LabelFinding";
import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";

const name = { goal: 1, number: 1, title: "甲の推進" };

function cellAt(row: number, column: number, sheetId = "s1"): HierarchyCell {
  const content = textContent("文");
  return { sheetId, sheetName: "進捗表", position: { row, column }, text: "文", content };
}

const finding: LabelFinding = {
  id: "a",
  sheetId: "s1",
  sheetName: "進捗表",
  measures: [{ index: 0, hierarchy: ["", "", "① 甲"], text: "① 甲", rows: [7, 8] }],
  goalCell: cellAt(3, 0, "s0"),
  directionCell: cellAt(5, 1),
  check: { status: "right", ...name },
  chosen: null,
  edits: [],
  held: [],
};
const position = { row: 5, column: 1 };
const edit = { kind: "setContent", sheetId: "s1", position } as const;
const edits = [{ ...edit, before: emptyContent, after: textContent("(1) 甲の推進") }];
const held = [{ of: "goal", why: "serves-several" }] as const;
const ask = { status: "ask", candidates: [name] } as const;

test.each<[string, Partial<LabelFinding>, string]>([
  ["nothing to do", {}, "right"],
  ["something to write", { edits }, "repair"],
  ["something to write, something held", { edits, held }, "repair"],
  ["only held", { held }, "look"],
  ["the label says nothing", { check: { status: "unknown" } }, "look"],
  ["asked, not answered", { check: ask }, "look"],
  ["asked, answered, and so written already", { check: ask, chosen: name }, "right"],
])("%s", (_name, change, status) => {
  expect(statusOf({ ...finding, ...change })).toBe(status);
});

test("a click leads to the direction, else to the goal, else to the measure's first row", () => {
  expect(placeOf(finding)).toEqual({ sheetId: "s1", position });
  const goalOnly = { ...finding, directionCell: null };
  expect(placeOf(goalOnly)).toEqual({ sheetId: "s0", position: { row: 3, column: 0 } });
  expect(placeOf({ ...goalOnly, goalCell: null })).toEqual({
    sheetId: "s1",
    position: { row: 7, column: 0 },
  });
});

test("cells have one name each, no cell has none", () => {
  const keys = [cellAt(1, 12), cellAt(11, 2), cellAt(12, 1), cellAt(1, 12, "s2")].map(cellKey);
  expect(new Set(keys).size).toBe(4);
  expect(cellKey({ ...cellAt(1, 12), text: "別" })).toBe(keys[0]);
  expect(cellKey(null)).toBeNull();
});
