import type { Finding } from "../../../src/domain/rules/Finding";
import {
  joinIgnored,
  matchIgnored,
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
const placedIn = (row: number) => ({ ...place, lastPosition: { row, column: 4 } });
const finding = (change: Partial<Finding> = {}) =>
  ({ rule: "tag/form", subject: "［福祉課］", place, ...change }) as Finding;
const ignored: IgnoredFinding = {
  rule: "tag/form",
  place,
  subject: "［福祉課］",
  reason: "毎年この書き方です。",
  at: "2026-04-01T09:00:00.000Z",
};
const hidden = (findings: readonly Finding[], all: readonly IgnoredFinding[]) => {
  const matched = matchIgnored(findings, all);
  return findings.map((one) => matched.has(one));
};

test("it is known again after rows were inserted, and after the file was opened anew", () => {
  const moved = { ...placedIn(8), sheetId: "s9" };
  expect(hidden([finding({ place: moved })], [ignored])).toEqual([true]);
});

test.each([
  ["other characters", { subject: "［長寿社会課］" }],
  ["another rule", { rule: "department/spelling" as const }],
  ["another measure", { place: { ...place, measure: "② 相談" } }],
  ["another column", { place: { ...place, column: { ...place.column, fiscalYear: 2024 } } }],
  ["another sheet", { place: { ...place, sheetName: "写し" } }],
])("%s: looked at anew", (_, change) => {
  expect(hidden([finding(change)], [ignored])).toEqual([false]);
});

test("another measure of the same name is another finding", () => {
  const both = [finding(), finding({ place: placedIn(9) })];
  expect(hidden(both, [ignored])).toEqual([true, false]);
});

test("twice in one cell: one was ignored, the other is still shown", () => {
  expect(hidden([finding(), finding()], [ignored])).toEqual([true, false]);
  const again = { ...ignored, at: "2026-04-02T09:00:00.000Z" };
  expect(hidden([finding(), finding()], [ignored, again])).toEqual([true, true]);
});

test("moved, and there is one more of them: nobody can tell which is new, so both are shown", () => {
  const both = [finding({ place: placedIn(8) }), finding({ place: placedIn(12) })];
  expect(hidden(both, [ignored])).toEqual([false, false]);
});

test("two notebooks that hold the same one hold it once", () => {
  const other = { ...ignored, subject: "［健康課］" };
  expect(joinIgnored([ignored], [ignored, other])).toEqual([ignored, other]);
});
