import { judgeSentence } from "./judgeSentence";
import { maskBrackets } from "./maskBrackets";
import type { Judgement, SentenceTense, TenseChange } from "./SentenceTense";

/**
 * How one sentence of a plan is told as a result. Only endings are turned; every other character stays. `polite`: whether
 * the text around it is written in です・ます.
 */
export function resultOf(sentence: string, polite = false): SentenceTense {
  return toldAs(
    sentence,
    judgeSentence({ text: sentence, masked: maskBrackets(sentence) }, polite),
  );
}

/** A sentence with what was judged of it. */
export function toldAs(plan: string, judgement: Judgement): SentenceTense {
  if (judgement.answer === "unchanged") return { ...judgement, plan, result: plan, changes: [] };
  return { ...judgement, plan, result: applyChanges(plan, judgement.changes) };
}

/** The text with its endings turned; changes are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly TenseChange[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: turned } of changes) {
    parts.push(text.slice(from, start), turned);
    from = end;
  }
  return parts.join("") + text.slice(from);
}
