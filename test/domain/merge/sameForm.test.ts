import { differentCells, readCopyBook } from "../../../src/domain/merge/sameForm";
import { sideOf } from "../../support/clerks/circulation";
import { renameSheet, type Clerk } from "../../support/clerks/Clerk";
import { deleteRow, insertRow, unmerge } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { write } from "../../support/clerks/write";

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
