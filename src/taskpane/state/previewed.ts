import type { Finding } from "../../domain/rules/Finding";
import { joinFixes, type JoinedFixes } from "../../domain/rules/joinFixes";
import type { CheckState, PreviewOf } from "./CheckState";
import { fixable, fixOf } from "./fixesOf";

/** What would be put right together. */
export type Previewed = {
  readonly findings: readonly Finding[];
  /** Findings whose fix contradicts one of these: they wait for the next check. */
  readonly later: readonly Finding[];
  readonly joined: JoinedFixes;
};

/** `listed`: what the tab lists now. */
export function previewed(
  listed: readonly Finding[],
  of: PreviewOf,
  choices: CheckState["choices"],
): Previewed {
  const meant = fixable(listed, choices).filter((finding) => isMeant(finding, of));
  const joined = joinFixes(meant.flatMap((finding) => fixOf(finding, choices) ?? []));
  const isLater = (finding: Finding) => joined.left.some((fix) => fix === fixOf(finding, choices));
  return {
    findings: meant.filter((finding) => !isLater(finding)),
    later: meant.filter(isLater),
    joined,
  };
}

function isMeant({ id, rule }: Finding, of: PreviewOf): boolean {
  if (of.kind === "all") return true;
  return of.kind === "rule" ? rule === of.rule : id === of.id;
}

/** How much would be written: cells, and rows that are added. */
export function sizeOf({ edits }: JoinedFixes): { readonly cells: number; readonly rows: number } {
  return {
    cells: edits.filter(({ kind }) => kind === "setContent").length,
    rows: edits.reduce((sum, edit) => sum + (edit.kind === "insertRows" ? edit.count : 0), 0),
  };
}
