import { formatAddress } from "../../../src/domain/cells/address";
import type { LevelLabel } from "../../../src/domain/outline/labelCells";
import { sheetOf } from "../../support/sheetOf";
import { outlineSheet } from "./outlineSheet";
import { labelsOf } from "./pageOf";

const first = "1 人づくり";

/** `B2 (1) 甲の推進`, with further cells and the trouble behind it. */
function inShort({ text, cell, also, trouble }: LevelLabel): string {
  const cells = [cell, ...also].map((one) => (one ? formatAddress(one.position) : "–"));
  return [cells.join("+"), text, trouble].filter(Boolean).join(" ");
}

test("the cell that covers the measure's row, anchored where it is merged", () => {
  const rows = [
    [first, "(1) 甲の推進", "① 一の講座"],
    ["", "", "② 二の講座"],
  ] as const;
  const labels = labelsOf(outlineSheet(rows, ["A2:A3", "B2:B3"]));
  expect(labels.map(({ goal }) => inShort(goal))).toEqual(["A2 1 人づくり", "A2 1 人づくり"]);
  expect(labels.map(({ direction }) => inShort(direction))).toEqual([
    "B2 (1) 甲の推進",
    "B2 (1) 甲の推進",
  ]);
});

test("an all blank label goes on from above; a goal that is blank beside a direction stays blank", () => {
  const rows = [
    [first, "(1) 甲の推進", "① 一の講座"],
    ["", "", "② 二の講座"],
    ["", "(2) 乙の推進", "① 三の集い"],
  ] as const;
  expect(labelsOf(outlineSheet(rows)).map(({ goal }) => inShort(goal))).toEqual([
    "A2 1 人づくり",
    "A2 1 人づくり",
    "A4",
  ]);
});

test("a role's name in the column, and a formula, are trouble", () => {
  const leaked = labelsOf(outlineSheet([[first, "市民", "① 一の講座"]]));
  expect(leaked.map(({ direction }) => inShort(direction))).toEqual(["B2 市民 leaked-role"]);
  const sheet = outlineSheet([[first, "(1) 甲の推進", "① 一の講座"]]);
  const content = { kind: "formula", formula: "=Z1", numberFormat: "General" } as const;
  const cells = sheet.cells.map((cell) =>
    cell.row === 1 && cell.column === 0 ? { ...cell, content } : cell,
  );
  const [label] = labelsOf({ ...sheet, cells });
  expect(label && inShort(label.goal)).toBe("A2 1 人づくり formula");
  expect(label?.direction.trouble).toBeNull();
});

test("a table without a level for directions has no labels", () => {
  const header = ["施策", "令和4年度実績", "令和5年度計画"];
  expect(labelsOf(sheetOf([header, ["① 一の講座", "文", ""]]))).toEqual([]);
});

test("a goal in a section row that a formula puts there is trouble", () => {
  const header = ["施策展開の方向性", "施策の展開", "令和4年度実績", "令和5年度計画"];
  const row = ["(1) 甲の推進", "① 一の講座", "文", ""];
  const sheet = sheetOf([header, [first], row], ["A2:D2"]);
  const content = { kind: "formula", formula: "=Z1", numberFormat: "General" } as const;
  const cells = sheet.cells.map((cell) => (cell.row === 1 ? { ...cell, content } : cell));
  expect(labelsOf(sheet).map(({ goal }) => inShort(goal))).toEqual(["A2 1 人づくり"]);
  const [label] = labelsOf({ ...sheet, cells });
  expect(label && inShort(label.goal)).toBe("A2 1 人づくり formula");
});
