import { yearsOfTitles } from "../../../src/domain/planSheet/yearsOfTitles";

test("the fiscal years that title lines name, in their order", () => {
  expect(yearsOfTitles(["地域福祉計画 令和5年度 進捗表", "令和4年度実績"])).toEqual([2023, 2022]);
  expect(yearsOfTitles(["進捗表", ""])).toEqual([]);
});

test("the years a plan covers are not those of its sheet", () => {
  expect(yearsOfTitles(["令和5年度 進捗表（計画期間：令和3年度～7年度）"])).toEqual([2023]);
});

test("the day on which a sheet was made names no fiscal year", () => {
  expect(yearsOfTitles(["令和6年3月29日現在"])).toEqual([]);
});
