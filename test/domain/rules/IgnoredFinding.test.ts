import type { Finding } from "../../../src/domain/rules/Finding";
import {
  addIgnored,
  ignoredAs,
  type IgnoredFinding,
} from "../../../src/domain/rules/IgnoredFinding";

const place = {
  sheetId: "s1",
  sheetName: "進捗表",
  measure: "① 見守り",
  role: null,
  column: { kind: "plan", fiscalYear: 2023, party: null },
  ordinal: 0,
  lastPosition: { row: 3, column: 4 },
};
const finding = (change: Partial<Finding> = {}) =>
  ({ rule: "tag/form", subject: "［福祉課］", place, ...change }) as Finding;
const ignored: IgnoredFinding = {
  rule: "tag/form",
  place,
  subject: "［福祉課］",
  reason: "毎年この書き方です。",
  at: "2026-04-01T09:00:00.000Z",
};

test("it is known again after rows were inserted, and after the file was opened anew", () => {
  const moved = { ...place, sheetId: "s9", lastPosition: { row: 8, column: 5 } };
  expect(ignoredAs(finding({ place: moved }), [ignored])).toBe(ignored);
});

test.each([
  ["other characters", { subject: "［長寿社会課］" }],
  ["another rule", { rule: "department/spelling" as const }],
  ["another measure", { place: { ...place, measure: "② 相談" } }],
  ["another column", { place: { ...place, column: { ...place.column, fiscalYear: 2024 } } }],
  ["another sheet", { place: { ...place, sheetName: "写し" } }],
])("%s is looked at anew", (_, change) => {
  expect(ignoredAs(finding(change), [ignored])).toBeNull();
});

test("ignored again, the newer reason holds", () => {
  const again = { ...ignored, reason: "課に確かめました。", at: "2026-04-02T09:00:00.000Z" };
  expect(addIgnored([ignored], [again])).toEqual([again]);
});
