import { gridOf } from "../../../src/domain/cells/SheetGrid";
import {
  distinctTexts,
  headerColumnsIn,
  speaksOfColumns,
} from "../../../src/domain/planSheet/headerTiers";
import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetOf } from "../../support/sheetOf";

const words = headerVocabulary(usualProfile);

/** The labels of a header in rows 0 to `last`, around the lowest one; null where it cannot stand there. */
function labels(rows: string[][], merges: string[] = [], last = rows.length - 1) {
  const grid = gridOf(sheetOf(rows, merges));
  const columns = headerColumnsIn(grid, { first: 0, last }, last, words);
  return columns?.map(({ column, label }) => `${column} ${label}`) ?? null;
}

const twoTiers = [
  ["施策", "令和4年度", "", "令和5年度"],
  ["", "実施状況", "事業名", "実施\n予定"],
];
const expected = ["0 施策", "1 令和4年度 実施状況", "2 令和4年度 事業名", "3 令和5年度 実施 予定"];

test("tiers are joined from the top, a merged cell once, line breaks as spaces", () => {
  expect(labels(twoTiers, ["A1:A2", "B1:C1"])).toEqual(expected);
});

test("where merges were taken apart, a blank cell takes the group to its left", () => {
  expect(labels(twoTiers)).toEqual(expected);
});

test("no header stands where a merge sticks out, or where a row says nothing of columns", () => {
  expect(labels(twoTiers, ["A1:A2", "B1:C1"], 0)).toBeNull();
  expect(
    labels([
      ["施策", "令和4年度実績"],
      ["見守り", "訪ねた。"],
    ]),
  ).toBeNull();
  expect(labels([["令和5年度"], ["施策", "実績", "計画"]])).toBeNull();
});

test("区分 stands alone: what speaks below it is a cell of a row", () => {
  const rows = [
    ["施策", "区分", "実績", "計画"],
    ["目標", "行政", "実績", "計画"],
  ];
  expect(labels(rows)).toBeNull();
});

test("a kind, a year alone or a party speaks of columns; a year amid other words does not", () => {
  const speaking = ["実績", "令和5年度", "市の取組", "令和5年度は雨だった", ""];
  expect(speaking.map((text) => speaksOfColumns(words(text)))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});

test("a row's texts: merged cells once, also where the merge was taken apart and filled", () => {
  const rows = [["題", "", "題", "題", "別"]];
  expect(distinctTexts(gridOf(sheetOf(rows, ["A1:B1"])), 0)).toEqual(["題", "別"]);
  expect(distinctTexts(gridOf(sheetOf([["一", "二", "一"]])), 0)).toEqual(["一", "二", "一"]);
});
