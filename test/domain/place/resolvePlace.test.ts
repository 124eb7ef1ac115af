import type { Place } from "../../../src/domain/place/Place";
import { resolvePlace } from "../../../src/domain/place/resolvePlace";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const header = ["施策", "令和4年度実績", "令和5年度計画"];
const place: Place = {
  sheetId: "id-進捗表",
  sheetName: "進捗表",
  measure: "相談",
  role: null,
  column: { kind: "result", fiscalYear: 2022, party: null },
  ordinal: 0,
  lastPosition: { row: 2, column: 1 },
};

function find(rows: string[][], name?: string, ordinal = 0, text = "") {
  const book = readPlanBook(bookOf([sheetOf(rows, [], name)]), usualProfile);
  return resolvePlace({ ...place, ordinal }, text, book)?.entry.anchor ?? null;
}

test("a place is found where its measure has moved to", () => {
  expect(find([header, ["見守り", "", ""], ["相談", "", ""]])).toEqual({ row: 2, column: 1 });
  expect(
    find([["表題"], header, ["新しい", "", ""], ["見守り", "", ""], ["相談", "", ""]]),
  ).toEqual({
    row: 4,
    column: 1,
  });
});

test("a place is found in a column that has moved", () => {
  const moved = [
    ["施策", "令和5年度計画", "令和4年度実績"],
    ["相談", "", ""],
  ];
  expect(find(moved)).toEqual({ row: 1, column: 2 });
});

test("what is gone is not guessed", () => {
  expect(find([header, ["見守り", "", ""]])).toBeNull();
  expect(
    find([
      ["施策", "令和5年度実績"],
      ["相談", ""],
    ]),
  ).toBeNull();
  expect(find([header, ["相談", "", ""]], "別のシート")).toBeNull();
});

test("of several equal ones the one of the same order, or none", () => {
  const twice = [header, ["相談", "一", ""], ["相談", "二", ""]];
  expect(find(twice)).toEqual({ row: 1, column: 1 });
  expect(find(twice, "進捗表", 1)).toEqual({ row: 2, column: 1 });
  expect(find(twice, "進捗表", 2)).toBeNull();
});

test("a corrected title: the last address, if the column and the text are still those", () => {
  const retitled = (text: string, columns = header) =>
    find([columns, ["見守り", "", ""], ["相談と支え", text, ""]], "進捗表", 0, "開いた。");
  expect(retitled("開いた。")).toEqual({ row: 2, column: 1 });
  expect(retitled("別の文。")).toBeNull();
  expect(retitled("開いた。", ["施策", "令和3年度実績", "令和5年度計画"])).toBeNull();
});

test("measures of one name in two goals: the one that holds the text, wherever it has moved", () => {
  const columns = ["基本目標", ...header];
  const rows = [
    columns,
    ["1 甲", "新しい", "", ""],
    ["2 乙", "相談", "乙の文", ""],
    ["3 丙", "相談", "丙の文", ""],
  ];
  expect(find(rows, "進捗表", 0, "丙の文")).toEqual({ row: 3, column: 2 });
  expect(find(rows, "進捗表", 0, "もうない文")).toBeNull();
});

test("where sheets have other ids now, the name says which one it was", () => {
  const sheet = sheetOf([header, ["相談", "", ""]], [], "進捗表");
  const other = sheetOf([header, ["見守り", "", ""], ["相談", "", ""]], [], "写し");
  const book = readPlanBook(
    bookOf([
      { ...other, id: place.sheetId },
      { ...sheet, id: "new" },
    ]),
    usualProfile,
  );
  expect(resolvePlace(place, "", book)?.sheet.sheetName).toBe("進捗表");
});
