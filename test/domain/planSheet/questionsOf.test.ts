import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { layouts } from "../../fixtures/layouts";
import * as asked from "../../fixtures/layouts/asked";
import * as columns from "../../fixtures/layouts/columns";
import * as words from "../../fixtures/layouts/words";
import * as years from "../../fixtures/layouts/years";
import type { Layout } from "../../fixtures/Layout";
import { tellColumn, tellMeaning, tellQuestion } from "../../fixtures/told";

const questions = ({ book, profile, answers }: Layout, more: Layout["answers"] = []) =>
  planSheetsOf(readPlanBook(book, profile, [...answers, ...more])).flatMap(
    (sheet) => sheet.questions,
  );

/** Each question with the meanings on offer, the likeliest first. */
const offered = (layout: Layout) =>
  questions(layout).map((question) => [
    tellQuestion(question),
    ...question.choices.map(({ meaning }) => (meaning ? tellMeaning(meaning) : "-")),
  ]);

test("事業名 without a year: that of the column to its left first", () => {
  expect(offered(columns.projectWithoutYear)).toEqual([
    ["no-fiscal-year C", "project 2022", "project 2023", "other"],
    ["no-fiscal-year E", "project 2023", "project 2022", "other"],
  ]);
});

test("取組内容 twice: done under the older year, to be done under the newest", () => {
  expect(offered(years.contentsTwice)).toEqual([
    ["ambiguous-kind B", "result 2022", "plan 2022", "other"],
    ["ambiguous-kind C", "plan 2023", "result 2023", "other"],
  ]);
});

test("本年度計画 beside a result: the year after it first", () => {
  expect(offered(asked.thisYearBesideAResult)).toEqual([
    ["no-fiscal-year C", "plan 2023", "plan 2022", "other"],
  ]);
});

test("no year but the title's: last year's result, this year's plan first", () => {
  expect(offered(asked.yearInTitleOnly)).toEqual([
    ["no-fiscal-year B", "result 2022", "result 2023", "other"],
    ["no-fiscal-year C", "plan 2023", "plan 2024", "other"],
  ]);
});

test("a header out of step is moved back as far as 担当課 shows, with no party made up", () => {
  const { book, profile } = asked.outOfStep;
  const [question] = questions(asked.outOfStep);
  const answered = readPlanBook(book, profile, question?.choices[0]?.answers);
  const [table] = planSheetsOf(answered)[0]?.tables ?? [];
  expect(table?.columns.map(tellColumn)).toEqual([
    "A hierarchy 1",
    "B other",
    "C owner",
    "D plan 2023",
    "E result 2023",
  ]);
});

test("unknown words under a year: its words say which is likelier; 区分 may be the roles", () => {
  expect(offered(words.unknownWithHint)[0]?.slice(0, 3)).toEqual([
    "unknown-column C",
    "result 2023",
    "plan 2023",
  ]);
  expect(offered(columns.kubunOfNoActors)[0]?.slice(0, 2)).toEqual(["unknown-column B", "role"]);
});

const withQuestions = layouts.filter((layout) => questions(layout).length > 0);

test.each(withQuestions.map((layout) => [layout.name, layout] as const))(
  "an answered question is not asked again: %s",
  (_name, layout) => {
    const [first] = questions(layout);
    for (const { answers } of first?.choices ?? []) {
      const left = questions(layout, answers).map(tellQuestion);
      expect(left).not.toContain(first && tellQuestion(first));
    }
  },
);
