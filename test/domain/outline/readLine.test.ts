import { readLine } from "../../../src/domain/outline/readLine";

test.each([
  "基本目標1 人づくり",
  "基本目標１　人づくり",
  "## 基本目標1：人づくり",
  "**基本目標1 人づくり**",
  "基本目標1 人づくり人づくり",
])("%j is a goal", (line) => {
  expect(readLine(line)).toEqual({ kind: "goal", number: 1, title: "人づくり" });
});

test.each([
  ["(2) 相談体制の充実", null],
  ["- （２）　相談体制の充実【重点】", null],
  ["（２） 相談体制の充実（基本目標３ 仕組みづくり）", 3],
])("%j is a direction", (line, goal) => {
  expect(readLine(line)).toEqual({ kind: "direction", number: 2, title: "相談体制の充実", goal });
});

test.each([
  ["1 計画の基本的な考え", { kind: "bare", number: 1, title: "計画の基本的な考え" }],
  ["2．計画の期間", { kind: "bare", number: 2, title: "計画の期間" }],
  ["基本目標", { kind: "section", of: "goals" }],
  ["施策展開の方向性", { kind: "section", of: "directions" }],
  ["## 施策の方向", { kind: "section", of: "directions" }],
  ["# 計画の推進", { kind: "section", of: "other" }],
  ["- 相談体制の充実（新規）", { kind: "listed", text: "相談体制の充実" }],
  ["○ 講座を開きます。", { kind: "point", text: "講座を開きます。" }],
  ["① 講座を開きます。", { kind: "point", text: "講座を開きます。" }],
  ["(1) この節では、計画を説明します。", { kind: "text" }],
  ["計画を説明します。", { kind: "text", text: "計画を説明します。" }],
  [" 　", { kind: "blank" }],
])("%j is %j", (line, expected) => {
  expect(readLine(line)).toMatchObject(expected);
});
