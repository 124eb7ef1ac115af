import fc from "fast-check";
import { draftEntry } from "../../src/domain/tense/draftEntry";
import { findFigures } from "../../src/domain/tense/findFigures";
import { resultOf } from "../../src/domain/tense/resultOf";
import { splitSentences } from "../../src/domain/tense/splitSentences";
import { tenseOf } from "../../src/domain/tense/tenseOf";
import { sampled } from "../support/proof";

const nouns = [
  "研修会",
  "相談体制",
  "高齢者",
  "PR",
  "サロン",
  "実施",
  "開催",
  "令和5年度",
  "21件",
  "今後",
  "𠮷野",
];
const particles = [
  "を",
  "に",
  "の",
  "は",
  "が",
  "について",
  "とともに、",
  "により",
  "ため、",
  "、",
  "また、",
];
const verbs = [
  ..."する 行う 図る 努める 設ける 開く 学ぶ 応じる 得る 防ぐ 促す 取り組む 担う あたる つなげる".split(
    " ",
  ),
  ..."します 行います 努めます していく しています していきます できる ある 行われる 行わない".split(
    " ",
  ),
  ..."した 行った 努めました 予定 開催予定 計画 行う予定である を開催 したい ましょう かえる".split(
    " ",
  ),
];
const joints = [
  "ほか",
  "ほか、",
  "他、",
  "場合は",
  "が、",
  "。",
  "。",
  "(12月頃)",
  "（",
  "）",
  "※",
  "\n",
  "\r\n",
  " ",
  "　",
  "・",
];
const piece = fc.constantFrom(...nouns, ...particles, ...verbs, ...joints);
const noise = fc.oneof(
  { weight: 9, arbitrary: piece },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);
const outside = fc.array(noise, { maxLength: 12 }).map((parts) => parts.join(""));
const anyText = fc
  .array(fc.oneof(outside, fc.constantFrom("「", "」", "『", "【", "】", "■ ", "【福祉課】\n")), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));
const runs = { seed: 20260901, numRuns: sampled(1_000, 60_000) };

test("the sentences of a text, joined, are the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const pieces = splitSentences(text);
      expect(pieces.map((one) => one.text).join("")).toBe(text);
      for (const { text: own, masked } of pieces) expect(masked).toHaveLength(own.length);
    }),
    runs,
  );
});

test("what stands in 「」 is never changed, in a sentence or in an entry", () => {
  const withoutQuotes = (text: string) =>
    text.replace(/[「」『』()（）【】［］[\]〔〕〈〉《》]/gu, "");
  const quoting = fc
    .array(fc.tuple(outside.map(withoutQuotes), outside.map(withoutQuotes)), {
      minLength: 1,
      maxLength: 4,
    })
    .map(
      (parts) =>
        parts.map(([before, inside]) => `${before}「${inside}」`).join("") + "を実施する。",
    );
  fc.assert(
    fc.property(quoting, (text) => {
      const quotations = text.match(/「[^」]*」/gu);
      expect(resultOf(text).result.match(/「[^」]*」/gu)).toEqual(quotations);
      const marked = `■ ${text.replace(/[\r\n\u2028\u2029]/gu, "")}`;
      const inEntry = draftEntry(marked, () => true).text;
      expect(inEntry.match(/「[^」]*」/gu)).toEqual(marked.match(/「[^」]*」/gu));
    }),
    runs,
  );
});

test("only endings change: each change stands at the end or before ほか, and nothing else differs", () => {
  fc.assert(
    fc.property(anyText, (sentence) => {
      const { plan, result, changes, answer } = resultOf(sentence);
      expect(plan).toBe(sentence);
      let from = 0;
      let rest = result;
      for (const { start, end, text } of changes) {
        const kept = plan.slice(from, start);
        expect(rest.startsWith(kept + text)).toBe(true);
        expect(plan.slice(end)).toMatch(/^(?:ほか|他|[\s。．｡※(（【［[〔〈《]|$)/u);
        expect(plan.slice(start, end)).toMatch(/^[ぁ-ん行来参予定計画見込方針考]*$/u);
        rest = rest.slice(kept.length + text.length);
        from = end;
      }
      expect(rest).toBe(plan.slice(from));
      if (answer === "certain") expect(result).not.toBe(plan);
    }),
    runs,
  );
});

test("a result has no other result: turning it again changes nothing", () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (sentence, polite) => {
      const first = resultOf(sentence, polite);
      const second = resultOf(first.result, polite);
      expect(second.result).toBe(first.result);
      if (first.answer === "certain") {
        expect([second.answer, second.reason]).toEqual(["unchanged", "past"]);
        expect([tenseOf(first), tenseOf(second)]).toEqual(["plan", "result"]);
      }
    }),
    runs,
  );
});

test("an entry's draft has every sentence in its place, all else as it was, and itself for a draft", () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (entry, accepted) => {
      const { text, sentences } = draftEntry(entry, () => accepted);
      let planRest = 0;
      let draftRest = 0;
      for (const { plan, draft, start, draftStart } of sentences) {
        expect(text.slice(draftRest, draftStart)).toBe(entry.slice(planRest, start));
        expect(entry.slice(start, start + plan.length)).toBe(plan);
        expect(text.slice(draftStart, draftStart + draft.length)).toBe(draft);
        planRest = start + plan.length;
        draftRest = draftStart + draft.length;
      }
      expect(text.slice(draftRest)).toBe(entry.slice(planRest));
      expect(draftEntry(text, () => accepted).text).toBe(text);
    }),
    runs,
  );
});

test("figures stand in order, apart from each other, and hold what they are called", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0;
      for (const { kind, start, end } of findFigures(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        if (kind === "amount" || kind === "date")
          expect(text.slice(start, end)).toMatch(/[0-9０-９]/u);
        from = end;
      }
    }),
    runs,
  );
});
