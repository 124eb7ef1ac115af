import type { MergeQuestion } from "../domain/merge/MergeOutcome";
import type { Told } from "./findings/RuleWords";
import type { MergeWords } from "./merge/MergeWords";

/** A question of a merge in words, in the language of `words`. */
export function tellMergeQuestion({ questions }: MergeWords, question: MergeQuestion): Told {
  // Of a union it cannot be told that code and facts belong together; of one question they do.
  const own = questions[question.code] as { readonly tell: (question: MergeQuestion) => Told };
  return own.tell(question);
}
