import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const header = ["目標", "施策", "区分", "令和4年度実績"];

test("what a page leaves blank goes on from the page before", () => {
  const book = readPlanBook(
    bookOf([
      sheetOf([header, ["1 人", "① 甲", "市民", ""]], [], "1ページ"),
      sheetOf([header, ["", "② 乙", "市民", ""]], [], "2ページ"),
    ]),
    usualProfile,
  );
  const [, second] = planSheetsOf(book);
  expect(second?.tables[0]?.measures[0]?.hierarchy).toEqual(["1 人", "② 乙"]);
});

test("a column that belongs to the measures on one page does so on all", () => {
  const book = readPlanBook(
    bookOf([
      sheetOf(
        [header, ["1 人", "① 甲", "市民", "甲した"], ["", "", "行政", ""]],
        ["D2:D3"],
        "1ページ",
      ),
      sheetOf([header, ["", "② 乙", "市民 行政", "乙した"]], [], "2ページ"),
    ]),
    usualProfile,
  );
  const roles = planSheetsOf(book).flatMap((sheet) =>
    sheet.tables.flatMap((table) => table.entries.map((entry) => entry.role)),
  );
  expect(roles).toEqual([null, null]);
});

test("every sheet has a reading, in tab order", () => {
  const book = readPlanBook(
    bookOf([sheetOf([], [], "空"), sheetOf([header, ["1", "①", "市民", ""]], [], "表")], "b.xlsx"),
    usualProfile,
  );
  expect(book.file).toBe("b.xlsx");
  expect(book.readings.map((reading) => reading.planSheet)).toEqual([false, true]);
});
