import { outlineLines } from "../../../src/domain/outline/outlineLines";

const kinds = (...lines: string[]) => outlineLines(lines.join("\n")).map(({ kind }) => kind);
const direction = { kind: "direction", number: 1, title: "甲の推進", goal: null };

test("lines and tab-separated cells, without the blank ones", () => {
  const lines = outlineLines("基本目標1 人づくり\t(1) 甲の推進\r\n\r\n\t(2) 乙の推進");
  expect(lines).toEqual([
    { kind: "goal", number: 1, title: "人づくり" },
    direction,
    { kind: "direction", number: 2, title: "乙の推進", goal: null },
  ]);
});

test("a number in a cell of its own goes with the next one, over blank cells", () => {
  expect(outlineLines("（１）\t甲の推進")).toEqual([direction]);
  expect(outlineLines("(1)\t\t 甲の推進")).toEqual([direction]);
});

test("a bare number is a goal under the heading 基本目標", () => {
  expect(kinds("1 計画の策定", "基本目標", "1 人づくり", "2 地域づくり")).toEqual([
    "bare",
    "section",
    "goal",
    "goal",
  ]);
});

test("or right above a (1), in a text that never says 基本目標", () => {
  expect(kinds("1 計画の策定", "2 人づくり", "(1) 甲の推進")).toEqual([
    "bare",
    "goal",
    "direction",
  ]);
  expect(kinds("2 計画の体系", "(2) 乙の推進")).toEqual(["bare", "direction"]);
  expect(kinds("2 計画の体系", "(1) 甲の推進", "基本目標1 人づくり")).toEqual([
    "bare",
    "direction",
    "goal",
  ]);
});
