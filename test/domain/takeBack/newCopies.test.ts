import type { BackCopy } from "../../../src/domain/takeBack/BackCopy";
import { newCopies } from "../../../src/domain/takeBack/newCopies";
import { bookOf, sheetOf } from "../../support/sheetOf";

const copy = (file: string, text: string, department: string | null = null): BackCopy => ({
  file,
  savedAt: null,
  stamp: department === null ? null : { version: 1, department, rows: null },
  stampState: department === null ? "none" : "read",
  snapshot: bookOf([sheetOf([["見守り", text]])], file),
  base: null,
});
const names = (copies: readonly BackCopy[]) => copies.map(({ file }) => file);

test("copies that were not there yet come in their order, a second of one name with a number", () => {
  const present = [copy("回答.xlsx", "見守った。")];
  const arrived = [copy("回答.xlsx", "集まった。"), copy("別.xlsx", "集まった。")];
  const all = newCopies(present, arrived);
  expect(all).toHaveLength(2);
  expect(new Set(names([...present, ...all])).size).toBe(3);
  expect(names(all)[1]).toBe("別.xlsx");
});

test("a file that says the same as the one of its name is that one again", () => {
  const present = [copy("回答.xlsx", "見守った。")];
  expect(newCopies(present, [copy("回答.xlsx", "見守った。")])).toEqual([]);
  expect(newCopies([], [copy("a.xlsx", "文"), copy("a.xlsx", "文")])).toHaveLength(1);
  expect(newCopies(present, [copy("別.xlsx", "見守った。")])).toHaveLength(1);
});

test("it is known by the name it came with, also after it was given another one", () => {
  const first = copy("回答.xlsx", "見守った。");
  const second = newCopies([first], [copy("回答.xlsx", "集まった。")]);
  expect(newCopies([first, ...second], [copy("回答.xlsx", "集まった。")])).toEqual([]);
});

test("copies of two departments are two, even if they say the same", () => {
  const present = [copy("回答.xlsx", "文", "福祉課")];
  expect(newCopies(present, [copy("回答.xlsx", "文", "税務課")])).toHaveLength(1);
  expect(newCopies(present, [copy("回答.xlsx", "文", "福祉課")])).toEqual([]);
});
