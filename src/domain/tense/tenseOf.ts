import type { AskedReason, SentenceTense } from "./SentenceTense";

/**
 * `plan`: says what will be done; `result`: what was done; `either`: could be both (行っている, を開催。, である, できる);
 * `none`: says nothing of the kind (names, figures, signs, 同左).
 */
export type Tense = "plan" | "result" | "either" | "none";

const ofAsked: Readonly<Record<AskedReason, Tense>> = {
  "going-on": "plan",
  planned: "plan",
  intention: "plan",
  later: "plan",
  "inner-verb": "plan",
  "open-bracket": "plan",
  "no-stop": "plan",
  condition: "either",
  ongoing: "either",
  "noun-ending": "either",
  potential: "either",
  state: "either",
  outcome: "either",
  opinion: "either",
  unknown: "either",
};

/** Whether a sentence is written as a plan or as a result; says `plan` and `result` only where that is sure. */
export function tenseOf(sentence: SentenceTense): Tense {
  if (sentence.answer === "certain") return "plan";
  if (sentence.answer === "asked") return ofAsked[sentence.reason];
  return sentence.reason === "past" ? "result" : "none";
}
