import type { Finding } from "../../../domain/rules/Finding";
import type { RuleId } from "../../../domain/rules/RuleFacts";
import type { WordsOfRules } from "../../../messages/findings/RuleWords";
import { tellFinding } from "../../../messages/tellFinding";

/** The evidence that several findings share, so that it is said once above them; null where they have each its own. */
export function sharedWhy(
  words: WordsOfRules<RuleId>,
  findings: readonly Finding[],
): string | null {
  const [first, ...others] = findings;
  if (!first || others.length === 0) return null;
  const { why } = tellFinding(words, first);
  return others.every((finding) => tellFinding(words, finding).why === why) ? why : null;
}
