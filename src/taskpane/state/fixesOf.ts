import type { Finding, Fix } from "../../domain/rules/Finding";
import type { CheckState } from "./CheckState";

/** The fix that would be made: the only one, or the one that a person chose; null where there is none, or no choice yet. */
export function fixOf(finding: Finding, choices: CheckState["choices"]): Fix | null {
  const [only, ...others] = finding.fixes;
  if (others.length === 0) return only ?? null;
  const chosen = choices.get(finding.id);
  return chosen === undefined ? null : (finding.fixes[chosen] ?? null);
}

/** Those that can be put right at once. */
export function fixable(
  findings: readonly Finding[],
  choices: CheckState["choices"],
): readonly Finding[] {
  return findings.filter((finding) => fixOf(finding, choices) !== null);
}

/** It moves rows or merged areas, so that the whole of it has to be seen before. */
export function changesForm({ edits }: Fix): boolean {
  return edits.some(({ kind }) => kind !== "setContent");
}
