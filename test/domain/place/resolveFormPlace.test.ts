import type { Position } from "../../../src/domain/cells/Position";
import type { Place } from "../../../src/domain/place/Place";
import { resolveFormPlace } from "../../../src/domain/place/resolveFormPlace";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const header = ["施策", "区分", "役割", "令和5年度計画"];
const watch = [
  ["見守り", "市民", "①声をかける。", ""],
  ["", "行政", "①支える。", ""],
];
const advise = [
  ["相談", "市民", "①話す。", ""],
  ["", "行政", "①聞く。", ""],
];
/** What 行政 does for 相談, as it stands in the sheet with both measures. */
const place: Place = {
  sheetId: "id-進捗表",
  sheetName: "進捗表",
  measure: "相談",
  role: "行政",
  column: { kind: "duty", fiscalYear: null, party: null },
  ordinal: 1,
  lastPosition: { row: 4, column: 2 },
};

function find(rows: string[][], changes: Partial<Place> = {}, text = "①聞く。") {
  const book = readPlanBook(bookOf([sheetOf(rows)]), usualProfile);
  const holds = (_: string, { row, column }: Position) => rows[row]?.[column] === text;
  return resolveFormPlace({ ...place, ...changes }, book, holds)?.position ?? null;
}

test("a duty is found where its measure and its role have moved to", () => {
  expect(find([header, ...watch, ...advise])).toEqual({ row: 4, column: 2 });
  expect(find([header, ...advise, ...watch])).toEqual({ row: 2, column: 2 });
  expect(find([header, ["新しい", "市民", "", ""], ...watch, ...advise])).toEqual({
    row: 5,
    column: 2,
  });
});

test("a role by its row; a column that has moved by its kind", () => {
  const role = { column: { ...place.column, kind: "role" } };
  expect(find([header, ...advise, ...watch], role, "行政")).toEqual({ row: 2, column: 1 });
  const turned = [
    ["施策", "役割", "区分", "令和5年度計画"],
    ["相談", "①聞く。", "行政", ""],
  ];
  expect(find(turned)).toEqual({ row: 1, column: 1 });
});

test("rows of one role are told apart by their order in the measure", () => {
  const twice = [header, ["相談", "行政", "①聞く。", ""], ["", "行政", "②つなぐ。", ""]];
  expect(find(twice, {}, "②つなぐ。")).toEqual({ row: 2, column: 2 });
  expect(find(twice, { ordinal: 0 })).toEqual({ row: 1, column: 2 });
  expect(find(twice, { ordinal: 2 })).toBeNull();
});

test("what is gone is not guessed", () => {
  expect(find([header, ...watch])).toBeNull();
  expect(find([header, ["相談", "市民", "①話す。", ""]])).toBeNull();
  expect(
    find([
      ["施策", "区分", "令和5年度計画"],
      ["相談", "行政", ""],
    ]),
  ).toBeNull();
  expect(find([header, ...advise], { sheetName: "別", sheetId: "id-別" })).toBeNull();
});

test("several equal measures: the one at the last address with the same text, or none", () => {
  const goals = [
    ["基本目標", ...header],
    ["1 甲", "相談", "行政", "①聞く。", ""],
    ["2 乙", "相談", "行政", "①つなぐ。", ""],
  ];
  const at = (row: number) => ({ ordinal: 0, lastPosition: { row, column: 3 } });
  expect(find(goals, at(2), "①つなぐ。")).toEqual({ row: 2, column: 3 });
  expect(find(goals, at(1), "①つなぐ。")).toBeNull();
  expect(find(goals, at(3), "①つなぐ。")).toBeNull();
});
