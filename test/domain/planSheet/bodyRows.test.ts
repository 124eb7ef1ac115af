import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { frameTables } from "../../../src/domain/planSheet/bodyRows";
import { findHeaders } from "../../../src/domain/planSheet/findHeaders";
import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetOf } from "../../support/sheetOf";

function framesOf(rows: string[][], merges: string[] = []) {
  const grid = gridOf(sheetOf(rows, merges));
  return frameTables(grid, findHeaders(grid, headerVocabulary(usualProfile)));
}

const header = ["施策", "令和4年度実績", "令和5年度計画"];
const row = ["見守り", "訪ねた。", "訪ねる。"];

test("a header under the same titles, or none, is the next printed page", () => {
  const frames = framesOf([["進捗表"], header, row, ["進捗表"], header, row, header, row]);
  expect(frames).toHaveLength(1);
  expect(frames[0]).toMatchObject({
    titles: ["進捗表"],
    titleRows: { first: 0, last: 0 },
    repeated: [
      { first: 3, last: 4 },
      { first: 6, last: 6 },
    ],
    bodyRows: [2, 5, 7],
  });
});

test("under another title it begins a table of its own, and ends the one above before that title", () => {
  const frames = framesOf([["基本目標1 人"], header, row, [""], ["基本目標2 町"], header, row]);
  expect(frames.map(({ titles, body }) => [titles, body.first])).toEqual([
    [["基本目標1 人"], 2],
    [["基本目標2 町"], 6],
  ]);
  expect(frames[0]?.bodyRows).not.toContain(4);
});

test("a lone text above a header is a row of the table before, unless it is merged or numbered like a goal", () => {
  const memo = ["相談"];
  expect(framesOf([header, row, memo, header, row])[0]?.bodyRows).toEqual([1, 2, 4]);
  const merged = framesOf([header, row, memo, header, row], ["A3:C3"]);
  expect(merged.map(({ titles }) => titles)).toEqual([[], ["相談"]]);
});

test("a first header with nothing below it before the next one is a list of words", () => {
  const frames = framesOf([["施策", "実績", "計画"], [""], header, row]);
  expect(frames.map((frame) => frame.header.rows.first)).toEqual([2]);
});

test("a sheet without headers has no tables", () => {
  expect(framesOf([["覚え書き"]])).toEqual([]);
});

test("a header of other words, or of years alone, begins a table of its own", () => {
  const other = ["施策", "令和4年度実績", "令和5年度予定"];
  expect(framesOf([header, row, other, row]).map(({ bodyRows }) => bodyRows)).toEqual([[1], [3]]);
  const years = ["令和3年度", "令和4年度", "令和5年度"];
  expect(framesOf([years, row, years, row])).toHaveLength(2);
});

test("an empty table under a title of its own is no list of words", () => {
  const title = ["基本目標2 町"];
  const words = ["施策", "令和4年度実施状況", "令和5年度予定"];
  const frames = framesOf([["基本目標1 人"], header, row, title, words, header, row]);
  expect(frames.map((frame) => [frame.header.rows.first, frame.titles])).toEqual([
    [1, ["基本目標1 人"]],
    [4, title],
    [5, []],
  ]);
});

test("a remark above a header belongs to the table before, though it is merged", () => {
  const remark = ["※ 人数は延べである。"];
  const frames = framesOf([header, row, remark, header, row], ["A3:C3"]);
  expect(frames.map(({ bodyRows, titles }) => [bodyRows, titles])).toEqual([[[1, 2, 4], []]]);
});
