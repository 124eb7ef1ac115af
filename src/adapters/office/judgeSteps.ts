import { judgeEdit, type Found, type Verdict } from "../../domain/edit/judgeEdit";
import { isInPlace, type InPlaceEdit } from "../../domain/edit/SheetEdit";
import type { Step } from "./Attempt";
import type { Target } from "./editTargets";
import { isOurs } from "./isOurs";
import type { Plan, PlanPiece } from "./Plan";
import { withSheetId } from "./wholeSheets";

/** What is to be done about each edit of a piece, by what was found at its place. */
export function judgeSteps(
  plan: Pick<Plan, "unfinished">,
  { edits, lost }: PlanPiece,
  targets: readonly Target[],
): Step[] {
  return edits.filter(isInPlace).map((edit, index) => {
    const target = targets[index] ?? { found: null, numberFormat: "General" };
    const verdict = lost.has(edit) ? "place-lost" : judgeFound(plan, edit, target.found);
    const stands = verdict === "already" ? (target.found?.present ?? null) : null;
    const made = withSheetId(edit, stands);
    return { edit, target, verdict, kept: null, made, formatNow: target.numberFormat };
  });
}

/** `judgeEdit`, but that a command that was cut off may have left a place half way: that is no change of somebody else. */
export function judgeFound(
  { unfinished }: Pick<Plan, "unfinished">,
  edit: InPlaceEdit,
  found: Found | null,
): Verdict {
  const verdict = judgeEdit(edit, found);
  const changed = verdict === "changed-since" || verdict === "merge-in-the-way";
  return unfinished && changed && isOurs({ edit, kept: null }, found) ? "fits" : verdict;
}
