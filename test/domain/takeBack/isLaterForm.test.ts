import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { isLaterForm } from "../../../src/domain/takeBack/isLaterForm";
import { bookOf, sheetOf } from "../../support/sheetOf";

const form = (name: string, ...years: string[]) =>
  sheetOf(
    [
      ["施策の展開", ...years],
      ["見守り", ...years.map(() => "声をかける。")],
    ],
    [],
    name,
  );
const read = (...sheets: ReturnType<typeof form>[]) => readPlanBook(bookOf(sheets), usualProfile);

const last = form("R4", "令和3年度実績", "令和4年度計画");
const circulated = read(form("進捗表", "令和4年度実績", "令和5年度計画"), last);

test("every column has moved on: a later form, also where an earlier year's sheet is kept", () => {
  const rolled = form("進捗表", "令和5年度実績", "令和6年度計画");
  expect(isLaterForm(read(rolled, last), circulated)).toBe(true);
});

test("the same form, one with a column that was added, and an earlier one are none", () => {
  const more = form("進捗表", "令和4年度実績", "令和5年度計画", "令和6年度計画");
  expect(isLaterForm(circulated, circulated)).toBe(false);
  expect(isLaterForm(read(more, last), circulated)).toBe(false);
  expect(isLaterForm(read(last), circulated)).toBe(false);
});

test("a form that has no column in common with the circulated one tells nothing; one that lost some may be later", () => {
  const [results, plans] = [form("進捗表", "令和4年度実績"), form("進捗表", "令和6年度計画")];
  expect(isLaterForm(read(plans), read(results))).toBe(false);
  expect(isLaterForm(read(plans), circulated)).toBe(true);
});
