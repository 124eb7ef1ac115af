import { blocksAwaiting, sentencesAsked } from "../../../src/domain/carryForward/leftOpen";
import { repick } from "../../../src/domain/carryForward/repick";
import { carryOne, reorganised as profile } from "./oneMeasure";

const cell = carryOne({
  profile,
  plan: "【子育て支援課】\n■ 講座を開催予定。\n■ 訪ねる。\n【介護課】\n■ 今後は周知に取り組む。",
  result: "【介護課】\n■ 訪ねた。",
});

test("sentences that stand as planned are counted, and blocks without a successor", () => {
  expect([sentencesAsked([cell, cell]), blocksAwaiting([cell])]).toEqual([4, 1]);
});

test("what a person decided or did not take is not open any more", () => {
  const decided = repick(cell, {
    "子育て支援課#1": { accepted: [0], successors: { 子育て支援課: "児童保育課" } },
    "介護課#1": { source: "result" },
  });
  expect([sentencesAsked([decided]), blocksAwaiting([decided])]).toEqual([0, 0]);
  const left = repick(cell, { "子育て支援課#1": { source: "none" } });
  expect([sentencesAsked([left]), blocksAwaiting([left])]).toEqual([1, 0]);
});
