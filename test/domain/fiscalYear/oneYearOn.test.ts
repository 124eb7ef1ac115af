import { findFiscalYears } from "../../../src/domain/fiscalYear/findFiscalYears";
import { formatFiscalYear } from "../../../src/domain/fiscalYear/formatFiscalYear";
import { oneYearOn } from "../../../src/domain/fiscalYear/oneYearOn";
import { placeFiscalYears } from "../../../src/domain/fiscalYear/placeFiscalYears";

/** The spellings of DOMAIN.md, "Years": each keeps its way of writing. */
test.each([
  ["令和4年度", "令和5年度"],
  ["令和４年度", "令和５年度"],
  ["令 和 4 年 度", "令 和 5 年 度"],
  ["令和９年度", "令和１０年度"],
  ["R4", "R5"],
  ["Ｒ４", "Ｒ５"],
  ["R04", "R05"],
  ["令和5(2023)年度", "令和6(2024)年度"],
  ["令和５（２０２３）年度", "令和６（２０２４）年度"],
  ["H32(2020)", "R3(2021)"],
  ["2023年度", "2024年度"],
  ["2018(H30)年度", "2019(R1)年度"],
  ["平成30年度", "令和元年度"],
  ["平成３１年度", "令和２年度"],
  ["H30", "R1"],
  ["Ｈ３０", "Ｒ１"],
  ["令和元年度", "令和2年度"],
  ["R元年度", "R2年度"],
  ["昭和63年度", "平成元年度"],
  ["5年度", "6年度"],
  ["29年度", "30年度"],
])("%s is followed by %s", (spelling, next) => {
  expect(oneYearOn(spelling, null)).toBe(next);
});

test("a number without an era at whose end an era ended has no next one", () => {
  expect(oneYearOn("30年度", null)).toBeNull();
  expect(oneYearOn("年度", null)).toBeNull();
});

test("元年度 beside full-width figures gets one", () => {
  expect(oneYearOn("令和元年度", null, true)).toBe("令和２年度");
});

test.each([
  ["令和6年3月", 3, "令和7年3月"],
  ["平成30年3月", 3, "平成31年3月"],
  ["平成30年5月", 5, "令和元年5月"],
  ["2024年12月", 12, "2025年12月"],
])("the date %s is moved on by a calendar year", (date, month, next) => {
  expect(oneYearOn(date, month)).toBe(next);
});

test("moved on, every year names the year after", () => {
  for (let year = 1926; year <= 2060; year++) {
    const next = oneYearOn(formatFiscalYear(year), null) ?? "";
    expect(findFiscalYears(next)[0]?.fiscalYear).toBe(year + 1);
  }
});

test("places are those of the text's own characters", () => {
  const text = "（令　和　５年度）実績・𠮷野　Ｒ４と平成30(2018)年度";
  const found = placeFiscalYears(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["令　和　５年度", "Ｒ４", "平成30(2018)年度"]);
});
