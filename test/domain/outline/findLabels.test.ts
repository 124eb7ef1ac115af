import type { CellContent } from "../../../src/domain/cells/CellContent";
import { statusOf } from "../../../src/domain/outline/LabelFinding";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { ichinosekiOutline } from "./ichinosekiOutline";
import { edits, findings, held, inSheet } from "./labelFindings";
import { outlineSheet } from "./outlineSheet";

const first = "1 地域福祉を担う人づくり";
const second = "2 共に支え合う地域づくり";

test("measures under one direction are one finding, merged or blank below", () => {
  const rows = [
    [first, "(1) 福祉教育推進", "① 甲の講座"],
    ["", "", "② 乙の講座"],
    ["", "(2) 共に参加する意識の向上", "① 丙の集い"],
  ] as const;
  for (const merges of [[], ["A2:A4", "B2:B3"]]) {
    const found = inSheet(outlineSheet(rows, merges));
    expect(found.map(({ measures }) => measures.length)).toEqual([2, 1]);
    expect(found.map(edits)).toEqual([["B2 (1) 福祉教育の推進"], []]);
  }
});

test("a goal's cell is written only where all its measures want the same there", () => {
  const rows = [
    ["2", "福祉教育の推進", "① 甲の講座"],
    ["", "地域とつながり続ける関係づくり", "① 乙の集い"],
    [second, "(4) 社会福祉法人間の連携の充実", "① 丙の会議"],
  ] as const;
  const found = inSheet(outlineSheet(rows, ["A2:A3"]));
  expect(found.map(edits)).toEqual([
    ["B2 (1) 福祉教育の推進"],
    ["B3 (2) 地域とつながり続ける関係づくり"],
    [],
  ]);
  expect(found.map(held)).toEqual([["goal serves-several"], ["goal serves-several"], []]);
  expect(found.map(statusOf)).toEqual(["repair", "repair", "right"]);
});

test("where merges were taken apart and filled, every cell that repeats a label is repaired", () => {
  const rows = ["市民", "行政"].map((role) => [
    first,
    "(1) 福祉教育推進",
    "① 甲の講座",
    role,
    "文",
    "",
  ]);
  const header = [
    "基本目標",
    "施策展開の方向性",
    "施策の展開",
    "区分",
    "令和4年度実績",
    "令和5年度計画",
  ];
  expect(inSheet(sheetOf([header, ...rows])).map(edits)).toEqual([
    ["B2 (1) 福祉教育の推進", "B3 (1) 福祉教育の推進"],
  ]);
});

test("a label in a formula, or in none at all, is left to a person", () => {
  const typed = outlineSheet([[first, "福祉教育の推進", "① 甲の講座"]]);
  const content: CellContent = { kind: "formula", formula: "=Z1", numberFormat: "General" };
  const cells = typed.cells.map((cell) =>
    cell.row === 1 && cell.column === 1 ? { ...cell, content } : cell,
  );
  const [formula] = inSheet({ ...typed, cells });
  expect(formula && [edits(formula), held(formula)]).toEqual([[], ["direction formula"]]);
  const [blank] = inSheet(
    outlineSheet([
      ["", "", "① 甲の講座"],
      [first, "(2) 共に参加する意識の向上", "① 乙の集い"],
    ]),
  );
  expect(blank && [edits(blank), held(blank)]).toEqual([[], ["direction blank"]]);
});

test.each([
  ["（2）共に参加する意識の向上", "（1）福祉教育の推進"],
  ["② 共に参加する意識の向上", "① 福祉教育の推進"],
  ["(２)　共に参加する意識の向上", "(１)　福祉教育の推進"],
])("the form's own style: beside %s comes %s", (neighbour, expected) => {
  const [found] = inSheet(
    outlineSheet([
      [first, "福祉教育の推進", "① 甲の講座"],
      [first, neighbour, "① 乙の集い"],
    ]),
  );
  expect(found && edits(found)).toEqual([`B2 ${expected}`]);
});

test("levels that are stacked in one column are found in their section rows", () => {
  const stacked = sheetOf([
    ["項目", "令和4年度実績", "令和5年度計画"],
    ["1 地域福祉を担う人づくり", "", ""],
    ["(1) 福祉教育推進", "", ""],
    ["① 甲の講座", "文", ""],
    ["② 乙の講座", "文", ""],
    ["(2) 共に参加する意識の向上", "", ""],
    ["① 丙の集い", "文", ""],
  ]);
  const found = inSheet(stacked);
  expect(found.map(({ measures }) => measures.length)).toEqual([2, 1]);
  expect(found.map(edits)).toEqual([["A3 (1) 福祉教育の推進"], []]);
});

test("a table without goals and directions has nothing to check", () => {
  const flat = sheetOf([
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "文", ""],
  ]);
  expect(inSheet(flat)).toEqual([]);
});

test("an answer that was not among the choices counts for nothing", () => {
  const sheet = outlineSheet([[first, "市の独自の方針", "① 甲の講座"]]);
  const [asked] = inSheet(sheet);
  const strange = { goal: 9, number: 9, title: "ないもの" };
  const [again] = findings(
    bookOf([sheet]),
    ichinosekiOutline,
    new Map([[asked?.id ?? "", strange]]),
  );
  expect(again).toEqual(asked);
  expect(again?.chosen).toBeNull();
});
