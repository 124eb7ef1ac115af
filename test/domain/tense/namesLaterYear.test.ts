import { draftEntry } from "../../../src/domain/tense/draftEntry";
import { namesLaterYear } from "../../../src/domain/tense/namesLaterYear";
import { maskBrackets } from "../../../src/domain/tense/maskBrackets";

const isLater = (text: string, fiscalYear = 2023) =>
  namesLaterYear({ text, masked: maskBrackets(text) }, fiscalYear);

test.each([
  "令和6年度に窓口を設ける。",
  "令和６年度から実施する。",
  "R6から実施する。",
  "窓口を設ける（令和6年度）。",
  "令和6年4月に開設する。",
  "2024年度に開設する。",
  "令和5年度から9年度まで補助する。",
  "令和5年度と7年度に実施する。",
])("in 令和5年度 %s is for a year to come", (text) => {
  expect(isLater(text)).toBe(true);
});

test.each([
  "令和5年度に窓口を設ける。",
  // March still belongs to the fiscal year before.
  "令和6年3月までに計画を策定する。",
  "令和元年度からの取組を続ける。",
  "「令和6年度版手引き」を配る。",
  "第2期計画に基づき実施する。",
  "21件実施する。",
  "𠮷野で「令和6年度版」を配る。",
])("%s is not", (text) => {
  expect(isLater(text)).toBe(false);
});

test("but not what is no sentence, or asked about for another reason", () => {
  const { sentences } = draftEntry(
    "■ 令和6年度 30人\n■ 令和6年度に体制を強化したい。",
    undefined,
    2023,
  );
  expect(sentences.map(({ answer, reason }) => [answer, reason])).toEqual([
    ["unchanged", "figures"],
    ["asked", "intention"],
  ]);
});

test("such a sentence is asked about, for it cannot be reported as done yet; its suggestion stays", () => {
  const plan = "■ 令和6年度に窓口を設ける。令和5年度は準備を行う。";
  const { text, sentences } = draftEntry(plan, () => false, 2023);
  expect(text).toBe("■ 令和6年度に窓口を設ける。令和5年度は準備を行った。");
  expect(sentences.map(({ answer, reason, result }) => [answer, reason, result])).toEqual([
    ["asked", "later", "令和6年度に窓口を設けた。"],
    ["certain", "verb", "令和5年度は準備を行った。"],
  ]);
  expect(draftEntry(plan).sentences.map(({ answer }) => answer)).toEqual(["certain", "certain"]);
});
