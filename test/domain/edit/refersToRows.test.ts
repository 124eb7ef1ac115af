import { refersToRows } from "../../../src/domain/edit/refersToRows";

/** Rows 5 and 6, as Excel counts them. */
const rows = { first: 4, last: 5 };

it.each([
  ["=D5", true],
  ["=$D$6*2", true],
  ["=SUM(D5:D9)", true],
  ["=SUM(D2:D6)", true],
  ["=SUM(5:5)", true],
  ["=進捗表!D5", true],
  ["='進捗表'!D5", true],
  ["=SUM(D2:D9)", false],
  ["=D4+D7", false],
  ['="D5"', false],
  ["=他の表!D5", false],
  ["=D5番", false],
  ["=LOG10(A1)", false],
])("of its own sheet, %s", (formula, refers) => {
  expect(refersToRows(formula, rows, "進捗表", true)).toBe(refers);
});

it.each([
  ["=D5", false],
  ["=進捗表!D5", true],
  ["='進捗表'!D2:D9", false],
  ["='市''の表'!D5", false],
])("of another sheet, %s", (formula, refers) => {
  expect(refersToRows(formula, rows, "進捗表", false)).toBe(refers);
});

it("knows a sheet's name whatever its case, and with an apostrophe in it", () => {
  expect(refersToRows("=sheet1!D5", rows, "Sheet1", false)).toBe(true);
  expect(refersToRows("='市''の表'!D5", rows, "市'の表", false)).toBe(true);
  expect(refersToRows("='市''の表'!D5", rows, "市の表", false)).toBe(false);
});
