import { differentCells, readCopyBook } from "../../../src/domain/merge/sameForm";
import { sideOf } from "../../support/clerks/circulation";
import { renameSheet, type Clerk } from "../../support/clerks/Clerk";
import { deleteRow, insertRow, unmerge } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { positionKey } from "../../../src/domain/cells/Position";
import { positionAt, write } from "../../support/clerks/write";

const base = sideOf(smallPlan, profile);

/** Whether a copy is understood as what was sent. */
const isAlike = (by: Clerk) => readCopyBook(base, by(smallPlan), profile) === base.book;

test.each<[string, Clerk]>([
  ["nothing", onPlan()],
  ["entries", onPlan(write("E3", "書いた。"), write("F5", ""), write("E6", "足した。"))],
  [
    "the order in which its merges are kept",
    (book) => ({
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].reverse() })),
    }),
  ],
])("where %s differ, the copy is not read again", (_what, by) => {
  expect(isAlike(by)).toBe(true);
});

test.each<[string, Clerk]>([
  ["a duty", onPlan(write("D3", "① こえをかけます。"))],
  ["a header", onPlan(write("E2", "令和4年度の実績"))],
  ["a cell beside the table", onPlan(write("J3", "メモ"))],
  ["the name of a sheet", renameSheet("進捗表", "回答")],
  ["merges", onPlan(unmerge(false))],
  ["a row more", onPlan(insertRow(4, {}))],
  ["a row less", onPlan(deleteRow(4))],
])("with %s it is", (_what, by) => {
  expect(isAlike(by)).toBe(false);
});

test("the cells that differ, and what they hold now", () => {
  const copy = onPlan(write("E3", "書いた。"), write("F5", ""))(smallPlan);
  const found = differentCells(smallPlan, copy) ?? [];
  expect(found.map(({ now }) => now?.text ?? null)).toEqual(["書いた。", null]);
});

/** A change of the first sheet's frame. */
const onSheetOf =
  (change: Partial<(typeof smallPlan)["sheets"][number]>): Clerk =>
  (book) => ({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, ...change })) });

const [{ merges } = { merges: [] }] = smallPlan.sheets;

test.each<[string, Clerk]>([
  ["another sheet's id", onSheetOf({ id: "another" })],
  ["a hidden sheet", onSheetOf({ visibility: "hidden" })],
  ["a sheet more", (book) => ({ ...book, sheets: [...book.sheets, ...book.sheets] })],
  ["a sheet less", (book) => ({ ...book, sheets: [] })],
  ["a merge more", onSheetOf({ merges: [...merges, { top: 8, left: 0, bottom: 9, right: 0 }] })],
  ["a merge less", onSheetOf({ merges: merges.slice(1) })],
  ...(["top", "left", "bottom", "right"] as const).map((side): [string, Clerk] => [
    `a merge whose ${side} differs`,
    onSheetOf({
      merges: merges.map((one, i) => (i === 2 ? { ...one, [side]: one[side] + 1 } : one)),
    }),
  ]),
])("%s: cells cannot be compared by place", (_what, by) => {
  expect(differentCells(smallPlan, by(smallPlan))).toBeNull();
});

test("the same merges in another order are the same", () => {
  const turned = [...merges.slice(2), ...merges.slice(0, 2).reverse()];
  expect(differentCells(smallPlan, onSheetOf({ merges: turned })(smallPlan))).toEqual([]);
});

test.each([
  ["at the beginning", "A1", ""],
  ["at the end", "A7", ""],
  ["before all others", "A1", "題"],
  ["behind all others", "Z99", "後"],
  ["in between", "C4", "企業"],
  ["in an empty cell", "G4", "新"],
])("a cell that differs %s is found, and nothing else", (_where, address, text) => {
  const found = differentCells(smallPlan, onPlan(write(address, text))(smallPlan));
  expect(found?.map(({ sheetId, key, now }) => [sheetId, key, now?.text ?? null])).toEqual([
    ["id-進捗表", positionKey(positionAt(address)), text === "" ? null : text],
  ]);
});

test("several at once, those that are gone and those that are new", () => {
  const copy = onPlan(write("A1", ""), write("G4", "新"), write("A7", ""), write("Z99", "後"));
  const found = differentCells(smallPlan, copy(smallPlan)) ?? [];
  expect(found.map(({ now }) => now?.text ?? null)).toEqual([null, "新", null, "後"]);
});
