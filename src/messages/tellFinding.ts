import type { Finding } from "../domain/rules/Finding";
import type { RuleId } from "../domain/rules/RuleFacts";
import type { RuleWords, Told, WordsOfRules } from "./findings/RuleWords";

/** A finding in words, in the language of `words`. */
export function tellFinding(words: WordsOfRules<RuleId>, finding: Finding): Told {
  // Of a union it cannot be told that rule and facts belong together; of one finding they do.
  const own = words[finding.rule] as RuleWords<RuleId>;
  return own.tell(finding.facts);
}
