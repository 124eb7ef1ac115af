import type { HeaderColumn } from "../../../src/domain/planSheet/Header";
import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { resolveYears } from "../../../src/domain/planSheet/resolveYears";
import { usualProfile } from "../../../src/domain/profile/Profile";

const words = headerVocabulary(usualProfile);

/** The year of each column; a column is its tiers, from the top. */
function years(columns: string[][], titleYears: number[] = []) {
  return resolveYears(
    columns.map((tiers, column): HeaderColumn => {
      return { column, tiers, cells: tiers.map(words), label: tiers.join(" ") };
    }),
    titleYears,
  );
}

test("the lowest tier that says anything of a year decides", () => {
  expect(years([["令和4年度", "実績"], ["令和4年度", "令和5年度計画"], ["施策"]])).toEqual([
    2022,
    2023,
    null,
  ]);
});

test("a bare number takes the era of the years it stands among", () => {
  expect(years([["平成29年度実績"], ["30年度計画"]])).toEqual([2017, 2018]);
  expect(years([["4年度実績"]], [2023])).toEqual([2022]);
});

test("前年度 and 翌年度 count from the group above, else from the sheet's own year", () => {
  expect(years([["令和5年度", "前年度実績"]], [2030])).toEqual([2022]);
  expect(years([["前年度実績"], ["翌年度計画"]], [2023])).toEqual([2022, 2024]);
  expect(years([["前年度実績"], ["令和5年度計画"]])).toEqual([2022, 2023]);
});

test("a result's year is not the sheet's, and of several years none is", () => {
  expect(years([["翌年度計画"], ["令和5年度実績"]])).toEqual([null, 2023]);
  expect(years([["前年度実績"]], [2022, 2023])).toEqual([null]);
});
