import { holdsAfter } from "../../domain/edit/judgeEdit";
import { isCellEdit, isWholeSheet, type InPlaceEdit } from "../../domain/edit/SheetEdit";
import type { Attempt, Step } from "./Attempt";
import { fittingSteps } from "./Attempt";
import { queueTargets, type Target } from "./editTargets";
import { giveBack, queueLastLook } from "./overtaken";
import { sheetAccess } from "./sheetAccess";
import type { PrefixChoice } from "./writeContent";
import { withSheetId } from "./wholeSheets";
import { writeEdit } from "./writeEdit";

/**
 * Writes what fits of one piece and loads it back, in one round trip. Where Excel kept something else in a cell, it is
 * written once more the other way round; what then still differs is reported, not hidden. Where somebody wrote a cell
 * since it was judged, or moved its row, what stood there is given back: these steps are returned, and do not fit any more.
 */
export async function writePiece(
  context: Excel.RequestContext,
  attempt: Attempt,
  steps: Step[],
): Promise<Step[]> {
  const fitting = fittingSteps(steps);
  if (fitting.length === 0) return [];
  const sheets = sheetAccess(context);
  const lastLook = queueLastLook(context, sheets, attempt, steps);
  const different = await writeOnce(context, attempt, fitting, "asNeeded", sheets);
  const looked = lastLook();
  await giveBack(context, attempt, looked);
  const overtaken = looked.map(({ step }) => step);
  const cells = different.filter((step) => isCellEdit(step.edit) && !overtaken.includes(step));
  const still = await writeOnce(context, attempt, cells, "opposite");
  await writeOnce(context, attempt, still, "asNeeded");
  return overtaken;
}

/** Gives back the steps whose places hold something else than their edits say. */
async function writeOnce(
  context: Excel.RequestContext,
  attempt: Attempt,
  steps: readonly Step[],
  prefix: PrefixChoice,
  sheets = sheetAccess(context),
): Promise<Step[]> {
  if (steps.length === 0) return [];
  for (const { edit, target, formatNow } of steps) {
    writeEdit(context, sheets, edit, { before: target.numberFormat, now: formatNow }, prefix);
  }
  const targets = queueTargets(
    context,
    steps.map((step) => step.edit),
    attempt.sheetIds,
    sheets,
  );
  attempt.writesSent += 1;
  await context.sync();
  attempt.writesDone += 1;
  const found = targets(null);
  return steps.filter((step, index) => !arrived(step, found[index]));
}

function arrived(step: Step, target: Target | undefined): boolean {
  const found = target?.found;
  if (!found) return false;
  const same = holdsAfter(step.edit, found);
  step.made = withSheetId(step.edit, found.present);
  step.kept = same || !found.present ? null : withResult(step.edit, found.present);
  step.formatNow = target.numberFormat;
  return same;
}

/** The edit as Excel made it: `present`, an edit of the same kind, says what stands there. */
function withResult(edit: InPlaceEdit, present: InPlaceEdit): InPlaceEdit {
  if (isWholeSheet(present)) return isWholeSheet(edit) ? { ...present, kind: edit.kind } : edit;
  return isWholeSheet(edit) ? edit : ({ ...edit, after: present.before } as InPlaceEdit);
}
