import { findRelativeYear, withoutRelativeYear } from "../../../src/domain/fiscalYear/relativeYear";

test.each([
  ["前々年度実績", -2, "実績"],
  ["前年度実績", -1, "実績"],
  ["昨年度実績", -1, "実績"],
  ["本年度計画", 0, "計画"],
  ["今年度計画", 0, "計画"],
  ["翌年度の取組予定", 1, "の取組予定"],
  ["次年度計画", 1, "計画"],
  ["翌々年度計画", 2, "計画"],
])("%s is %d years away", (header, away, rest) => {
  expect(findRelativeYear(header)).toBe(away);
  expect(withoutRelativeYear(header)).toBe(rest);
});

test("other headers say nothing of the kind", () => {
  expect(findRelativeYear("令和5年度計画")).toBeNull();
  expect(withoutRelativeYear("令和5年度計画")).toBe("令和5年度計画");
});
