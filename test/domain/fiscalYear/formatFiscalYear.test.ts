import { formatFiscalYear } from "../../../src/domain/fiscalYear/formatFiscalYear";

test("years are named by their era, the first as 元年", () => {
  expect([2023, 2019, 2018, 1989, 1988, 1900].map(formatFiscalYear)).toEqual([
    "令和5年度",
    "令和元年度",
    "平成30年度",
    "平成元年度",
    "昭和63年度",
    "1900年度",
  ]);
});
