import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { CarryPair } from "../../../src/domain/carryForward/CarryPair";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { reportedPairs } from "../../../src/domain/unreported/reportedPairs";
import { bookOf, sheetOf } from "../../support/sheetOf";

const read = (snapshot: WorkbookSnapshot) => readPlanBook(snapshot, usualProfile);
const yearSheet = (year: number, result = "・訪ねた。", name = `R${year + 1}`) =>
  sheetOf(
    [
      ["施策の展開", `令和${year}年度実績`, `令和${year + 1}年度計画`],
      ["① 見守り", result, "・訪ねる。"],
      ["② 相談", result, "・相談を受ける。"],
    ],
    [],
    name,
  );
const nobody = () => false;
const short = (found: ReturnType<typeof reportedPairs>) =>
  found.map(({ pair: { from, to } }) => `${from.file} ${from.sheetName} > ${to.sheetName}`);

const alone = read(bookOf([yearSheet(4)], "R5.xlsx"));
const both = read(bookOf([yearSheet(4), yearSheet(3)], "R5.xlsx"));
const last = read(bookOf([yearSheet(3)], "R4.xlsx"));

test("last year's sheet in the workbook, and last year's file, which is meant where it is open", () => {
  const own = { last: both, isChosen: nobody };
  expect(short(reportedPairs(both, [own]))).toEqual(["R5.xlsx R4 > R5"]);
  const file = { last, isChosen: nobody };
  expect(short(reportedPairs(both, [file, own]))).toEqual(["R4.xlsx R4 > R5"]);
  expect(reportedPairs(alone, [{ last: alone, isChosen: nobody }])).toEqual([]);
});

test("what a person chose comes first, also where the years differ", () => {
  const isChosen = ({ from }: CarryPair) => from.sheetName === "R4";
  const own = { last: both, isChosen };
  expect(short(reportedPairs(both, [{ last, isChosen: nobody }, own]))).toEqual([
    "R5.xlsx R4 > R5",
  ]);
  // 令和4年度計画 → 令和5年度実績 is never certain.
  const next = read(bookOf([yearSheet(5)], "R6.xlsx"));
  expect(reportedPairs(next, [{ last, isChosen: nobody }])).toEqual([]);
  expect(short(reportedPairs(next, [{ last, isChosen: () => true }]))).toEqual(["R4.xlsx R4 > R6"]);
});

test("results of earlier years are not asked about again", () => {
  const years = read(bookOf([yearSheet(4), yearSheet(3), yearSheet(2)], "all.xlsx"));
  const found = short(reportedPairs(years, [{ last: years, isChosen: nobody }]));
  expect(found).toEqual(["all.xlsx R4 > R5"]);
});

test("as long as nobody has reported anything, nothing is missed", () => {
  const begun = read(bookOf([yearSheet(4, "")], "R5.xlsx"));
  expect(reportedPairs(begun, [{ last, isChosen: nobody }])).toEqual([]);
});
