import type { CarryBlock } from "../../../src/domain/carryForward/CarryBlock";
import { carryOne, reorganised as profile } from "./oneMeasure";

const face = ({ key, departments, source, plan, result }: CarryBlock) => [
  key,
  departments,
  source,
  plan?.draft ?? null,
  result?.text ?? null,
];

test("last year's plan block by block, its result beside each, then what only the result has", () => {
  const { blocks } = carryOne({
    profile,
    plan: "\n【福祉課】\n■ 窓口を設ける。\n【介護課】\n■ 12件訪ねる。",
    result: "【児童保育課】\n■ 集った。\n【長寿課】\n■ 10件訪ねた。",
  });
  expect(blocks.map(face)).toEqual([
    ["福祉課#1", ["福祉課"], "plan", "【福祉課】\n■ 窓口を設けた。\n", null],
    ["介護課#1", ["介護課"], "plan", "【介護課】\n■ 12件訪ねた。", "【長寿課】\n■ 10件訪ねた。"],
    ["児童保育課#1", ["児童保育課"], "none", null, "【児童保育課】\n■ 集った。"],
  ]);
  expect(blocks.map(({ likeness }) => likeness === null)).toEqual([true, false, true]);
  expect(blocks[1]?.result?.from).toMatchObject({
    file: "last.xlsx",
    position: { row: 1, column: 1 },
  });
});

test("several blocks of the same departments, and text under no tag, have keys of their own", () => {
  const plan = "■ みんなの文\n【福祉課・長寿社会課】\n■ あ\n【長寿社会課・福祉課】\n■ い";
  const { blocks } = carryOne({ plan });
  expect(blocks.map(({ key }) => key)).toEqual([
    "#1",
    "福祉課・長寿社会課#1",
    "福祉課・長寿社会課#2",
  ]);
});

test("how alike plan and result are is told of the draft, not of the plan's tense", () => {
  const [block] = carryOne({ plan: "■ 窓口を設ける。", result: "■ 窓口を 設けた。" }).blocks;
  expect(block?.likeness).toBe(1);
  const [other] = carryOne({ plan: "■ 窓口を設ける。", result: "■ 集った。" }).blocks;
  expect(other?.likeness).toBeLessThan(0.5);
});

test("what the target holds of these departments is compared with each source", () => {
  const [block] = carryOne({
    profile,
    occupied: "append",
    plan: "【介護課】\n■ 窓口を設ける。",
    result: "【介護課】\n■ 120世帯を訪ねた。",
    before: "【福祉課】\n■ 窓口を設けた。\n【長寿社会課】\n■ 130世帯を訪ねた。",
  }).blocks;
  expect(block?.present?.text).toBe("【長寿社会課】\n■ 130世帯を訪ねた。");
  expect(Number(block?.present?.result)).toBeGreaterThan(Number(block?.present?.plan));
  const [alone] = carryOne({
    plan: "【介護課】\n■ あ。",
    occupied: "append",
    before: "【福祉課】\n■ あ",
  }).blocks;
  expect(alone?.present).toBeNull();
});

test("sentences stand where they are in their own block, in the plan and in the draft", () => {
  const { blocks } = carryOne({
    plan: "【福祉課】\n■ 窓口を設ける。また、周知に努める。\n【長寿社会課】\n■ 講座を開催予定。",
  });
  for (const { plan } of blocks)
    for (const { start, plan: sentence, draft, draftStart } of plan?.sentences ?? []) {
      expect(plan?.text.slice(start, start + sentence.length)).toBe(sentence);
      expect(plan?.draft.slice(draftStart, draftStart + draft.length)).toBe(draft);
    }
  expect(blocks.flatMap(({ plan }) => plan?.sentences.map(({ answer }) => answer))).toEqual([
    "certain",
    "certain",
    "asked",
  ]);
});

test("verbatim, the draft is the plan and every sentence still says what it would be", () => {
  const [block] = carryOne({ plan: "■ 窓口を設ける。", tense: "verbatim" }).blocks;
  expect(block?.plan?.draft).toBe("■ 窓口を設ける。");
  expect(block?.plan?.sentences).toMatchObject([
    { answer: "certain", draft: "窓口を設ける。", result: "窓口を設けた。" },
  ]);
});

test("what names a year after the one reported on is asked about", () => {
  const cell = carryOne({ plan: "■ 令和5年度に窓口を設ける。\n■ 令和4年度は準備を行う。" });
  expect(cell.after).toBe("■ 令和5年度に窓口を設ける。\n■ 令和4年度は準備を行った。");
});
