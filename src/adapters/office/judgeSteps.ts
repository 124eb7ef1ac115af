import type { EditRefusal } from "../../domain/edit/Command";
import { judgeEdit, type Found, type Verdict } from "../../domain/edit/judgeEdit";
import { isInPlace, type InPlaceEdit, type SheetEdit } from "../../domain/edit/SheetEdit";
import type { Step } from "./Attempt";
import type { Target } from "./editTargets";
import { isOurs } from "./isOurs";
import type { Plan, PlanPiece } from "./Plan";
import { withSheetId } from "./wholeSheets";

type Judging = Pick<Plan, "unfinished" | "back" | "writes">;

/** What is to be done about each edit of a piece, by what was found at its place. `moved`: as `queueMoved` found. */
export function judgeSteps(
  plan: Judging,
  { edits, lost }: PlanPiece,
  targets: readonly Target[],
  moved: ReadonlySet<InPlaceEdit>,
): Step[] {
  return edits.filter(isInPlace).map((edit, index) => {
    const target = targets[index] ?? { found: null, numberFormat: "General" };
    const verdict = judgePlaced(plan, edit, target.found, { lost, moved });
    const stands = verdict === "already" ? (target.found?.present ?? null) : null;
    const made = withSheetId(edit, stands);
    return { edit, target, verdict, kept: null, made, formatNow: target.numberFormat };
  });
}

function judgePlaced(
  plan: Judging,
  edit: InPlaceEdit,
  found: Found | null,
  { lost, moved }: { lost: ReadonlySet<SheetEdit>; moved: ReadonlySet<InPlaceEdit> },
): Verdict {
  if (lost.has(edit)) return "place-lost";
  return moved.has(edit) ? movedVerdict(plan) : judgeFound(plan, edit, found);
}

/** Another row stands there now. What the journal holds already can be looked for later. */
export function movedVerdict({ back, writes }: Pick<Plan, "back" | "writes">): EditRefusal {
  return back || !writes ? "place-lost" : "changed-since";
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
