import type { HierarchyFacts, ShiftEvidence } from "../../domain/rules/hierarchy/HierarchyFacts";
import { inBoth, type Locale } from "../inBoth";
import { outlineReasons } from "../outlineReasons";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof HierarchyFacts>;
type LabelFacts = HierarchyFacts["hierarchy/label"];

/** Why a label is a finding: what is wrong with it, then why it is not put right, where that is so. */
function whyOf({ why, held, against }: LabelFacts, locale: Locale): string {
  const reasons = outlineReasons[locale];
  if (held !== null) return reasons.held[held];
  if (why === "ask") return reasons.askWhy;
  if (why === "unknown") return reasons.unknown;
  const said = against.kind === "page" ? otherPage[locale][why] : undefined;
  return said ?? reasons.why[why];
}

/** The reasons that name the outline, where another page was looked at instead. */
const otherPage: Record<Locale, Partial<Record<LabelFacts["why"], string>>> = {
  ja: { number: "番号がちがいます。", title: "題名がちがいます。" },
  en: { number: "The number differs.", title: "The title differs." },
};

const evidenceJa = ({ kind, words }: ShiftEvidence, belongs: string): string =>
  ({
    form: `この列のほかのセルとちがう書き方です（「…${words}」）。`,
    "same-text": `同じ施策の「${belongs}」にも、同じ文があります。`,
    "empty-beside": `同じ施策の「${belongs}」が空いています。`,
    role: `「${words}」は区分の名前です。`,
  })[kind];

const evidenceEn = ({ kind, words }: ShiftEvidence, belongs: string): string =>
  ({
    form: `The other cells of the column are written otherwise (“…${words}”).`,
    "same-text": `“${belongs}” of this measure has the very same text.`,
    "empty-beside": `“${belongs}” of this measure is empty.`,
    role: `“${words}” is the name of a role.`,
  })[kind];

function toDoJa({ expected, held }: LabelFacts): string {
  if (expected === null) return "正しい番号と題名を確かめて、直してください。";
  return held === null
    ? `「${expected}」に直してください。`
    : `体系では「${expected}」です。シートを見て、直してください。`;
}

function toDoEn({ expected, held }: LabelFacts): string {
  if (expected === null) return "See which number and title are right, and correct the label.";
  return held === null
    ? `Change it to “${expected}”.`
    : `The outline has “${expected}”. Look at the sheet and correct it.`;
}

const ja: Words = {
  "hierarchy/label": {
    title: "体系の見出しのちがい",
    about: "基本目標と方向性の番号・題名を、計画の体系や、ほかのページの同じ施策とくらべます。",
    tell: (facts) => ({
      what:
        facts.against.kind === "page"
          ? `「${facts.found}」は、「${facts.against.sheetName}」の同じ施策の見出しとちがいます。`
          : `見出しが「${facts.found}」になっています。`,
      why: whyOf(facts, "ja"),
      todo: toDoJa(facts),
    }),
  },
  "hierarchy/shifted": {
    title: "列のずれ",
    about: "となりの列に書かれるはずの文や名前が、ずれて入っていないかを見ます。",
    tell: ({ stands, belongs, evidence }) => ({
      what: `「${belongs}」に書くものが、「${stands}」の列に入っているようです。`,
      why: evidenceJa(evidence, belongs),
      todo: `「${belongs}」の列を見て、そちらに移すか、重なっていれば消してください。`,
    }),
  },
};

const en: Words = {
  "hierarchy/label": {
    title: "Label differs",
    about: "Compares numbers and titles of goals and directions with the outline or other pages.",
    tell: (facts) => ({
      what:
        facts.against.kind === "page"
          ? `“${facts.found}” differs from the label of the same measure in “${facts.against.sheetName}”.`
          : `The label is “${facts.found}”.`,
      why: whyOf(facts, "en"),
      todo: toDoEn(facts),
    }),
  },
  "hierarchy/shifted": {
    title: "Text one column off",
    about: "Looks for texts and names that have slipped into a neighbouring column.",
    tell: ({ stands, belongs, evidence }) => ({
      what: `What belongs in “${belongs}” seems to stand in “${stands}”.`,
      why: evidenceEn(evidence, belongs),
      todo: `Look at “${belongs}”: move the text there, or delete it if it stands there already.`,
    }),
  },
};

/** What a person reads about hierarchy cells and texts that stand a column off. */
export const hierarchyWords = inBoth(ja, en);
