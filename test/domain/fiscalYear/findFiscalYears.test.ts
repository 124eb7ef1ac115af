import {
  findFiscalYears,
  withoutFiscalYears,
} from "../../../src/domain/fiscalYear/findFiscalYears";
import { formatFiscalYear } from "../../../src/domain/fiscalYear/formatFiscalYear";

/** The spellings of DOMAIN.md, "Years". */
test.each([
  ["令和5年度", 2023],
  ["令和５年度", 2023],
  ["R5", 2023],
  ["Ｒ５", 2023],
  ["（R5）", 2023],
  ["令和5(2023)年度", 2023],
  ["平成31年度", 2019],
  ["令和元年度", 2019],
  ["H32(2020)", 2020],
  ["2023年度", 2023],
  ["昭和63年度", 1988],
  ["令 和 4 年 度 実績", 2022],
])("%s is FY%d", (text, year) => {
  expect(findFiscalYears(text).map((mention) => mention.fiscalYear)).toEqual([year]);
});

test("a year without an era is a number in want of one", () => {
  expect(findFiscalYears("30年度実績")).toEqual([
    { fiscalYear: null, bareNumber: 30, month: null, text: "30年度" },
  ]);
});

test("dates, amounts and words with an R are no fiscal years", () => {
  for (const text of ["12/10開催", "PR5回", "参加者 延べ127人", "H", "5年計画", "A3判"]) {
    expect(findFiscalYears(text)).toEqual([]);
  }
});

test("what a header says besides the year", () => {
  expect(withoutFiscalYears("令和4年度 実績")).toBe("実績");
  expect(withoutFiscalYears("Ｒ５計画")).toBe("計画");
});

test("every year comes back from its name", () => {
  for (let year = 1926; year <= 2060; year++) {
    expect(findFiscalYears(formatFiscalYear(year))[0]?.fiscalYear).toBe(year);
  }
});

test.each([
  ["令和6年3月29日現在", 2023, 3],
  ["令和6年4月1日現在", 2024, 4],
  ["R6年1月", 2023, 1],
  ["2024年12月", 2024, 12],
])("%s is a date: its fiscal year begins in April", (text, fiscalYear, month) => {
  expect(findFiscalYears(text)).toMatchObject([{ fiscalYear, month }]);
});
