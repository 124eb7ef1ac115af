import { findPairs } from "../../../src/domain/carryForward/findPairs";
import type { CarryPair } from "../../../src/domain/carryForward/CarryPair";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const sheet = (name: string, ...headers: string[]) =>
  sheetOf(
    [
      ["施策", ...headers],
      ["見守り", ...headers.map(() => "文")],
    ],
    [],
    name,
  );
const book = (...sheets: ReturnType<typeof sheet>[]) => readPlanBook(bookOf(sheets), usualProfile);
const words = (pairs: readonly CarryPair[]) =>
  pairs.map(
    ({ from, to, projects }) =>
      `${from.sheetName}!${from.label} → ${to.sheetName}!${to.label}` +
      (projects ? ` + ${projects.from.label} → ${projects.to.label}` : ""),
  );

const r4 = sheet("R4", "令和3年度実績", "令和3年度事業", "令和4年度計画", "令和4年度事業");
const r5 = sheet("R5", "令和4年度実績", "令和4年度事業", "令和5年度計画", "令和5年度事業");

test("the plan of a year goes to the result of that year, its project column along", () => {
  const { certain, offered } = findPairs(book(r4, r5), book(r4, r5));
  expect(words(certain)).toEqual([
    "R4!令和4年度計画 → R5!令和4年度実績 + 令和4年度事業 → 令和4年度事業",
  ]);
  expect(words(offered)).toEqual([]);
});

test("another workbook is a source, too", () => {
  const { certain } = findPairs(book(r4), book(r5));
  expect(certain.map((pair) => pair.fiscalYear)).toEqual([2022]);
});

test("plan and result of one year in the same table are a pair", () => {
  const one = book(sheet("S", "令和4年度計画", "令和4年度実績"));
  expect(words(findPairs(one, one).certain)).toEqual(["S!令和4年度計画 → S!令和4年度実績"]);
});

test("plan n → result n+1 is only offered, within one table, too", () => {
  const late = book(sheet("R5", "令和5年度実績", "令和6年度計画"));
  const choice = findPairs(book(r4), late);
  expect(choice.certain).toEqual([]);
  expect(words(choice.offered)).toEqual(["R4!令和4年度計画 → R5!令和5年度実績"]);
  const table = book(sheet("S", "令和4年度計画", "令和5年度実績"));
  const within = findPairs(table, table);
  expect(within.certain).toEqual([]);
  expect(words(within.offered)).toEqual(["S!令和4年度計画 → S!令和5年度実績"]);
});

test("two results and no plan: nothing to carry; columns in question take no part", () => {
  const results = book(sheet("S", "令和4年度実績", "令和5年度実績"));
  expect(findPairs(results, results)).toEqual({ certain: [], offered: [] });
  const twice = book(sheet("S", "令和4年度計画", "令和4年度計画", "令和4年度実績"));
  expect(findPairs(twice, twice)).toEqual({ certain: [], offered: [] });
});

test("parties do not mix", () => {
  const rows = [
    ["施策", "社協", "市"],
    ["", "令和4年度実施予定", "令和4年度実施状況"],
    ["見守り", "一", ""],
  ];
  const parties = readPlanBook(bookOf([sheetOf(rows, ["A1:A2"])]), usualProfile);
  expect(findPairs(parties, parties).certain).toEqual([]);
});
