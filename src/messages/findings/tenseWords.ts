import type { TenseFacts } from "../../domain/rules/tense/TenseFacts";
import { counted } from "../counted";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

type Words = WordsOfRules<keyof TenseFacts>;

const moreJa = (sentences: number) => (sentences > 1 ? `ほか${sentences - 1}文` : "");
const moreEn = (sentences: number) =>
  sentences > 1 ? ` and ${counted(sentences - 1, "more sentence")}` : "";

const ja: Words = {
  "tense/plan-as-result": {
    title: "計画のままの実績",
    about: "「する」「します」「予定」など、これからのこととして書かれた実績の文を見つけます。",
    tell: ({ first, sentences, certain }) => ({
      what: `実績に「${first}」${moreJa(sentences)}とあります。`,
      why: "計画の文が、そのまま残っているようです。",
      todo:
        certain === 0
          ? "実施したことを確かめて、「した」の形に直してください。これからのことを書いた文なら、このままでかまいません。"
          : certain < sentences
            ? "実施したことを確かめてください。文末が確かな文は「した」の形に直せます。ほかの文は、ご自分で直してください。"
            : "実施したことを確かめて、文末を「した」の形に直してください。実施しなかったときは、そのことと理由を書いてください。",
    }),
  },
  "tense/result-as-plan": {
    title: "実績のままの計画",
    about: "「した」「しました」など、終わったこととして書かれた計画の文を見つけます。",
    tell: ({ first, sentences }) => ({
      what: `計画に「${first}」${moreJa(sentences)}とあります。`,
      why: "前の年の実績の文が、そのまま残っているようです。",
      todo: "これからすることに書きかえてください。これまでの経緯を書いた文なら、このままでかまいません。",
    }),
  },
};

const en: Words = {
  "tense/plan-as-result": {
    title: "Result worded as a plan",
    about: "Finds sentences of a result that say what will be done.",
    tell: ({ first, sentences, certain }) => ({
      what: `The result says “${first}”${moreEn(sentences)}.`,
      why: "It seems to be the plan’s wording, left as it was.",
      todo:
        certain === 0
          ? "See whether it was done, and put it in the past. If it tells of the time to come, leave it."
          : certain < sentences
            ? "See whether it was done. Sentences whose ending is certain can be turned; put the others right yourself."
            : "See whether it was done, and put the endings in the past. If it was not done, say so and why.",
    }),
  },
  "tense/result-as-plan": {
    title: "Plan worded as a result",
    about: "Finds sentences of a plan that say what was done.",
    tell: ({ first, sentences }) => ({
      what: `The plan says “${first}”${moreEn(sentences)}.`,
      why: "It seems to be last year’s result, left as it was.",
      todo: "Write what is going to be done. If it tells how things came about, leave it.",
    }),
  },
};

/** What is said about sentences whose tense does not fit their column. */
export const tenseWords = inBoth<Words>(ja, en);
