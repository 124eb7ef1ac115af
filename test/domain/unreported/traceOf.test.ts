import { leastTrace, traceOf } from "../../../src/domain/unreported/traceOf";

test("all of a sentence but where its verb begins to change, whatever the width", () => {
  // 高齢 齢者 者宅 宅を を3 3回 回訪 訪問 問す – of which the last is 問し.
  expect(traceOf("高齢者宅を３回訪問する。", "高齢者宅を3回訪問した。")).toBeCloseTo(8 / 9);
  expect(traceOf("講座の開催", "講座の開催")).toBe(1);
});

test("none of it: the endings alone are no trace", () => {
  expect(traceOf("訪問する。", "講座を実施することにより、周知を図った。")).toBe(0);
});

test("half of it", () => {
  // 講座 座を を開 開催 催す – of which the text has the first two.
  expect(traceOf("講座を開催する。", "講座を中止した。")).toBeCloseTo(2 / 5);
});

test("a sentence in which nothing can be looked for is held to be there", () => {
  expect(traceOf("する。", "")).toBe(1);
});

test.each([
  [
    "reworded",
    "民生委員の研修会で制度の説明を行い、普及に努める。",
    "研修会を開き、民生委員へ制度の説明と普及を行った。",
  ],
  [
    "split up",
    "名簿を更新し、各地区の役員へ配布する。",
    "・名簿を更新した。\n・各地区の役員に名簿を配布した。",
  ],
  [
    "with more about it",
    "子育てサロンを開催する。",
    "市社協に委託し、親子が集える子育てサロンを5回開催した。(延べ90人)",
  ],
])("a plan that was reported on, %s", (_, plan, report) => {
  expect(traceOf(plan, report)).toBeGreaterThanOrEqual(leastTrace);
});

test.each([
  ["高校生の職場体験を受け入れる。", "介護職員の研修費を補助した。"],
  ["新たな協定先を3法人開拓する。", "16法人と協定を結んでいる。"],
])("a plan that was not: %s", (plan, report) => {
  expect(traceOf(plan, report)).toBeLessThan(leastTrace);
});
