import { sheetOf } from "../sheetOf";
import { blockIn, withoutBlock } from "./blockText";
import type { SheetChange } from "./Clerk";
import { insertColumn, swapColumns } from "./columns";
import { deleteRow, insertRow, keepRows, sortRows, unmerge } from "./rows";
import { reword, textIn, trailSpaces, write } from "./write";

const sheet = sheetOf(
  [
    ["題名", "", ""],
    ["施策", "区分", "実績"],
    ["① 見守り", "市民", "【福祉課】\n・訪ねた。\n【健康課】\n・測った。"],
    ["", "行政", ""],
    ["② 相談", "市民", "・聞いた。"],
    ["", "行政", ""],
  ],
  ["A1:C1", "A3:A4", "C3:C4", "A5:A6", "C5:C6"],
);

/** The texts of rows and columns, as a person sees them from `A1` on. */
function shown(change: SheetChange, rows: number, columns = "ABC"): string[] {
  const done = change(sheet);
  return Array.from({ length: rows }, (_, row) =>
    [...columns].map((column) => textIn(done, `${column}${row + 1}`).split("\n")[0]).join("|"),
  );
}

test("sorting fills what was merged; title and header stay", () => {
  expect(shown(sortRows(3, 6, "B"), 6)).toEqual([
    "題名||",
    "施策|区分|実績",
    "① 見守り|市民|【福祉課】",
    "② 相談|市民|・聞いた。",
    "① 見守り|行政|【福祉課】",
    "② 相談|行政|・聞いた。",
  ]);
  expect(sortRows(3, 6, "A", true)(sheet).merges).toHaveLength(1);
});

test("without filling, what was merged stands in the first row alone", () => {
  expect(shown(unmerge(false), 4).slice(2)).toEqual(["① 見守り|市民|【福祉課】", "|行政|"]);
});

test("a row of one's own, and one less: the text of what was merged stays", () => {
  expect(shown(insertRow(5, { B: "企業" }), 6).slice(3)).toEqual([
    "|行政|",
    "|企業|",
    "② 相談|市民|・聞いた。",
  ]);
  expect(shown(deleteRow(3), 4).slice(2)).toEqual([
    "① 見守り|行政|【福祉課】",
    "② 相談|市民|・聞いた。",
  ]);
  expect(shown(keepRows(3, 6, [6]), 4).slice(2)).toEqual(["② 相談|行政|・聞いた。", "||"]);
});

test("columns change places, or make room", () => {
  expect(shown(swapColumns("B", "C", 2), 3).slice(1)).toEqual([
    "施策|実績|区分",
    "① 見守り|【福祉課】|市民",
  ]);
  expect(shown(insertColumn("B", { 2: "確認", 3: "済" }), 3, "ABCD").slice(1)).toEqual([
    "施策|確認|区分|実績",
    "① 見守り|済|市民|【福祉課】",
  ]);
});

test("words are changed where they stand once; elsewhere the clerk's author is told", () => {
  expect(textIn(reword("C5", "聞いた", "答えた")(sheet), "C5")).toBe("・答えた。");
  expect(() => reword("C3", "・", "■")(sheet)).toThrow("once");
  expect(textIn(write("C5", "")(sheet), "C5")).toBe("");
  expect(textIn(trailSpaces("C5")(sheet), "C5")).toBe("・聞いた。　 \n");
});

test("a block is what stands from its tag to the next", () => {
  const text = textIn(sheet, "C3");
  expect(blockIn(text, "【福祉課】")).toBe("【福祉課】\n・訪ねた。");
  expect(withoutBlock(text, "【福祉課】")).toBe("【健康課】\n・測った。");
});
