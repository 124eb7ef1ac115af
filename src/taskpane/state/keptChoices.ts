import type { Finding } from "../../domain/rules/Finding";
import type { CheckState } from "./CheckState";

/**
 * The choices after another check. An id only names a cell, so that another finding may have it by now: a choice goes
 * with its own finding – the same rule, place, characters and fixes to choose from – wherever it stands, and is
 * forgotten where that is gone, or where of several that are alike nobody can tell which.
 */
export function keptChoices(
  choices: CheckState["choices"],
  before: readonly Finding[],
  after: readonly Finding[],
): CheckState["choices"] {
  if (choices.size === 0) return choices;
  const [old, now] = [alikeOnes(before), alikeOnes(after)];
  const kept = [...old].flatMap(([name, ids]) => {
    const same = now.get(name) ?? [];
    if (same.length !== ids.length) return [];
    return ids.flatMap((id, i): [string, number][] => {
      const [fix, next] = [choices.get(id), same[i]];
      return fix === undefined || next === undefined ? [] : [[next, fix]];
    });
  });
  return new Map(kept);
}

/** The ids of findings that say the same of the same place, in their order. Those with nothing to choose are left out. */
function alikeOnes(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, rule, sheetId, place, subject, fixes } of findings) {
    if (fixes.length < 2) continue;
    const { measure, role, column } = place;
    const choices = fixes.map(({ choice }) => choice);
    const name = JSON.stringify([rule, sheetId, measure, role, column, subject, choices]);
    ids.set(name, [...(ids.get(name) ?? []), id]);
  }
  return ids;
}
