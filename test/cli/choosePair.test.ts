import { choosePair } from "../../src/cli/choosePair";
import { findPairs } from "../../src/domain/carryForward/findPairs";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../support/sheetOf";

const sheet = (name: string, header: string) =>
  sheetOf(
    [
      ["施策", header],
      ["見守り", "文"],
      ["相談", "文"],
    ],
    [],
    name,
  );
const book = (...sheets: ReturnType<typeof sheet>[]) => readPlanBook(bookOf(sheets), usualProfile);

const current = book(sheet("R5", "令和4年度実績"));
const oneSource = findPairs(book(sheet("R4", "令和4年度計画")), current);
// The same measure again: last year's sheet, and a copy of it.
const twoSources = findPairs(
  book(sheet("正本", "令和4年度計画"), sheet("控え", "令和4年度計画")),
  current,
);

test("the columns that were named are carried; others are no pair", () => {
  expect(choosePair(oneSource, "b>B")?.pairs).toHaveLength(1);
  expect(choosePair(oneSource, "C>B")).toBeNull();
});

test("two sources for one target are a question, also where their columns were named", () => {
  expect(twoSources.certain).toHaveLength(2);
  for (const asked of [undefined, "B>B"]) {
    const chosen = choosePair(twoSources, asked);
    expect(chosen?.pairs).toEqual([]);
    expect(chosen?.questions).toMatchObject([
      { code: "several-pairs", pairs: [{ from: { sheet: "正本" } }, { from: { sheet: "控え" } }] },
    ]);
  }
});
