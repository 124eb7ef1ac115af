import { referenceTexts } from "../../../src/domain/entryEdit/referenceTexts";
import type { Entry } from "../../../src/domain/planSheet/PlanSheet";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const measure = "① 見守り協力店の登録";
const thisYear = sheetOf(
  [
    ["施策", "令和4年度実績", "令和5年度計画"],
    [measure, "■ 店をまわった。", "■ 店を増やす。"],
    ["② よろず相談", "", ""],
  ],
  [],
  "R5進捗表",
);
const lastYear = sheetOf(
  [
    ["施策", "令和3年度実績", "令和4年度計画"],
    ["① 出張よろず相談の日", "別", "別の計画"],
    ["② 見守り協力店の登録", "■ 店を募った。", "■ 店をまわる。"],
  ],
  [],
  "R4進捗表",
);

function entryOf(book: ReturnType<typeof readPlanBook>, text: string): Entry {
  const entry = planSheetsOf(book)
    .flatMap(({ tables }) => tables.flatMap((table) => table.entries))
    .find((one) => one.text === text);
  if (!entry) throw new Error(text);
  return entry;
}

const told = (found: ReturnType<typeof referenceTexts>) =>
  found.map(({ meaning, text }) => `${meaning.fiscalYear} ${meaning.kind} ${text}`);

test("to a result: what was planned for its year, and what was done the year before", () => {
  const book = readPlanBook(bookOf([thisYear, lastYear]), usualProfile);
  expect(told(referenceTexts(entryOf(book, "■ 店をまわった。"), [book]))).toEqual([
    "2022 plan ■ 店をまわる。",
    "2021 result ■ 店を募った。",
  ]);
});

test("to a plan: last year's result beside it, and last year's plan", () => {
  const book = readPlanBook(bookOf([thisYear, lastYear]), usualProfile);
  expect(told(referenceTexts(entryOf(book, "■ 店を増やす。"), [book]))).toEqual([
    "2022 result ■ 店をまわった。",
    "2022 plan ■ 店をまわる。",
    "2021 result ■ 店を募った。",
  ]);
});

test("out of last year's file where the workbook does not hold it", () => {
  const book = readPlanBook(bookOf([thisYear]), usualProfile);
  const file = readPlanBook(bookOf([lastYear], "令和4年度.xlsx"), usualProfile);
  const entry = entryOf(book, "■ 店をまわった。");
  expect(referenceTexts(entry, [book])).toEqual([]);
  expect(referenceTexts(entry, [book, file]).map((one) => one.file)).toEqual([
    "令和4年度.xlsx",
    "令和4年度.xlsx",
  ]);
});

test("to the names of projects: those of the year before", () => {
  const header = ["施策", "令和4年度計画", "令和4年度事業", "令和5年度計画", "令和5年度事業"];
  const sheet = sheetOf([header, [measure, "回る。", "協力店事業", "増やす。", "見守り事業"]]);
  const book = readPlanBook(bookOf([sheet]), usualProfile);
  expect(told(referenceTexts(entryOf(book, "見守り事業"), [book]))).toEqual([
    "2022 project 協力店事業",
  ]);
});

test("nothing of a measure that last year's table does not have", () => {
  const book = readPlanBook(bookOf([thisYear]), usualProfile);
  const other = sheetOf([
    ["施策", "令和3年度実績", "令和4年度計画"],
    ["① 防災訓練", "■ 訓練をした。", "■ 訓練をする。"],
  ]);
  const last = readPlanBook(bookOf([other]), usualProfile);
  expect(referenceTexts(entryOf(book, "■ 店をまわった。"), [book, last])).toEqual([]);
});
