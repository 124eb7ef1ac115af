import { allRules } from "../../src/domain/rules/allRules";
import type { RuleFacts, RuleId } from "../../src/domain/rules/RuleFacts";
import { findings } from "../../src/messages/findings";
import type { RuleWords } from "../../src/messages/findings/RuleWords";

/** Facts of every kind that a rule may have; a rule that is missing here does not compile. */
const samples: { readonly [Id in RuleId]: readonly RuleFacts[Id][] } = {
  "role/unknown": [true, false].map((own) => ({ text: "住民", roles: ["市民", "行政"], own })),
  "role/spelling": [true, false].map((own) => ({ text: "社会福祉協議会", role: "社協", own })),
  "role/missing": [
    { missing: ["社協"], slipped: [] },
    { missing: ["社協"], slipped: ["社協"] },
  ],
  "role/order": [{ found: ["行政", "市民"], expected: ["市民", "行政"] }],
  "role/duplicate": [
    { role: "市民", times: 2, missing: [] },
    { role: "市民", times: 2, missing: ["行政"] },
  ],
  "role/blank": [
    { duty: "①支える", role: null },
    { duty: "①支える", role: "行政" },
  ],
  "role/collapsed": [
    { text: "市民・行政", roles: ["市民", "行政"], parts: null, own: true },
    { text: "市民・行政", roles: ["市民", "行政"], parts: null, own: false },
    { text: "市民・行政", roles: ["市民", "行政"], parts: ["①知る", "①支える"], own: false },
  ],
  "role/not-a-role": [{ label: "区分", texts: ["計画", "実績"] }],
  "duty/numbering": [
    ...(["gap", "twice", "start", "order"] as const).map((problem) => ({
      problem,
      numbers: ["①", "③"],
      expected: ["①", "②"],
    })),
    { problem: "other-role", duty: "①支える", role: "行政" },
  ],
  "hierarchy/label": (["outline", "form", "page"] as const).flatMap((kind) =>
    (["ask", "unknown"] as const).map((why) => ({
      found: "進(2)",
      expected: why === "ask" ? null : "(2) 参加",
      against: kind === "page" ? { kind, sheetName: "R5" } : { kind },
      why,
      held: null,
    })),
  ),
  "hierarchy/shifted": (["form", "same-text", "empty-beside", "role"] as const).map((kind) => ({
    text: "■ 集う。",
    stands: "事業",
    belongs: "計画",
    evidence: { kind, words: "集う。" },
  })),
  "department/unknown": [
    { name: "福し課", likeliest: "福祉課" },
    { name: "宇宙課", likeliest: null },
  ],
  "department/spelling": [
    { against: "register", name: "福し課", department: "福祉課", listed: true },
    { against: "register", name: "福し課", department: "福祉課", listed: false },
    { against: "table", name: "福し課", alike: ["福祉課"] },
  ],
  "department/former": [
    { name: "子育て課", successors: ["こども課"], fiscalYear: 2023, beside: [] },
    { name: "子育て課", successors: ["こども課", "保育課"], fiscalYear: null, beside: ["保育課"] },
  ],
  "department/duplicate": (["tag", "owner", "entry"] as const).map((where) => ({
    department: "福祉課",
    where,
    times: 3,
  })),
  "tag/form": (["brackets", "broken", "spaces"] as const).map((problem) => ({
    found: "［福祉課］",
    expected: "【福祉課】",
    problem,
  })),
  "entry/untagged": (["above", "whole"] as const).map((where) => ({
    first: "・訪ねた。",
    items: 2,
    where,
  })),
  "entry/marker": (["block", "entry"] as const).map((within) => ({
    markers: ["・"],
    usual: "■",
    within,
  })),
  "tense/plan-as-result": [
    { first: "講座を開催する。", sentences: 1, certain: 1 },
    { first: "講座を開催する。", sentences: 3, certain: 2 },
    { first: "12月に開催予定。", sentences: 1, certain: 0 },
  ],
  "tense/result-as-plan": [1, 2].map((sentences) => ({ first: "講座を開催した。", sentences })),
  "year/stale": (["result", "plan", "project"] as const).map((kind) => ({
    mention: "令和4年度",
    sentence: "令和4年度貸付者 3人",
    fiscalYear: 2023,
    kind,
  })),
  "entry/missing-result": (["last-plan", "plan", "project"] as const).flatMap((because) =>
    [true, false].map((present) => ({
      department: present ? "福祉課" : null,
      fiscalYear: 2022,
      because,
      present,
    })),
  ),
  "entry/missing-plan": (["result", "project"] as const).map((because) => ({
    department: because === "result" ? "福祉課" : null,
    fiscalYear: 2023,
    because,
  })),
  "entry/same-as-last-year": ["12人", null].map((figure) => ({
    first: "講座を開いた。",
    sentences: 2,
    figure,
    fiscalYear: 2021,
  })),
  "text/too-long": [{ length: 40_000, most: 32_767 }],
  "text/cut-in-print": [{ needed: 500, available: 409.5 }],
  "text/platform-characters": [["㈱", "ﾎﾞﾗﾝﾃｨｱ"], ["ｶ"], ["㍻"]].map((characters) => ({
    characters,
  })),
  "symbol/unknown": [{ symbol: "×", legend: ["◎", "○"] }],
  "symbol/sequence": [
    {
      before: { symbol: "◎", meaning: "達成", fiscalYear: 2019 },
      after: { symbol: "◆", meaning: "検討", fiscalYear: 2020 },
    },
  ],
  "indicator/not-met": [
    { of: "", target: "年2回以上", result: "1回", bound: "least" },
    { of: "苦情", target: "5件以下", result: "8件", bound: "most" },
  ],
  "indicator/not-comparable": [{ of: "講座", target: "年2回", result: "10人" }],
};
const ids = Object.keys(samples) as RuleId[];

/** Everything that is said about the findings of a rule. */
function told(id: RuleId, locale: "ja" | "en"): string[] {
  const words = findings[locale][id] as RuleWords<RuleId>;
  const facts = samples[id] as readonly RuleFacts[RuleId][];
  return facts.flatMap((one) => {
    const { what, why, todo } = words.tell(one);
    return [what, why, todo];
  });
}

test("every rule of the check has words, and no other", () => {
  expect(Object.keys(findings.ja).sort()).toEqual([...ids].sort());
  expect(allRules.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(ids)("%s", (id) => {
  it("tells what stands there, why and what to do, in whole sentences", () => {
    for (const sentence of [...told(id, "ja"), findings.ja[id].about])
      expect(sentence).toMatch(/。$/u);
    for (const sentence of [...told(id, "en"), findings.en[id].about])
      expect(sentence).toMatch(/[.?]$/u);
  });

  it("uses none of the words to avoid, and a heading that fits a line", () => {
    const avoided = /エントリ|ブロック|データ|エラー|マージ|してしまい|間違い|不正|undefined|null/u;
    expect([...told(id, "ja"), findings.ja[id].title].join("\n")).not.toMatch(avoided);
    expect([...findings.ja[id].title].length).toBeLessThanOrEqual(16);
    expect(findings.ja[id].title).not.toBe(findings.en[id].title);
  });
});
