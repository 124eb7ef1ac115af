import type { ApplyFailure } from "../../../domain/edit/Command";
import { isInPlace, type SheetEdit } from "../../../domain/edit/SheetEdit";
import type { Attempt, PieceAttempt, Step } from "../Attempt";
import { queueEditMerges } from "../editMerges";
import { queueTargets } from "../editTargets";
import { judgeSteps } from "../judgeSteps";
import { sheetAccess } from "../sheetAccess";
import { queueMoved } from "../witnesses";
import { writePiece } from "../writeSteps";
import { noLongerFits } from "./noLongerFits";

/**
 * Writes the edits of a piece that move no rows; their addresses are those of now. Each is looked at once more right
 * before: what was judged at its origin may have been changed meanwhile. `newLooks`: edits that give new rows their look,
 * whatever it is.
 */
export async function carryCells(
  context: Excel.RequestContext,
  attempt: Attempt,
  at: PieceAttempt,
  newLooks: ReadonlySet<SheetEdit>,
): Promise<ApplyFailure | null> {
  const edits = at.piece.edits.filter(isInPlace);
  if (edits.length === 0) return null;
  const merges = await queueEditMerges(context, edits, attempt.sheetIds);
  const sheets = sheetAccess(context);
  const targets = queueTargets(context, edits, attempt.sheetIds, sheets);
  const queued = queueMoved(sheets, attempt, edits);
  await context.sync();
  const moved = queued();
  const steps = judgeSteps(attempt.plan, at.piece, targets(merges()), moved).map((step) =>
    moved.has(step.edit) ? step : ofNewRow(step, newLooks),
  );
  const misfits = steps.filter(({ verdict }) => !isFine(attempt, verdict));
  if (misfits.length > 0) return noLongerFits(misfits);
  at.steps = steps;
  const overtaken = await writePiece(context, attempt, steps);
  return overtaken.length > 0 ? noLongerFits(overtaken) : null;
}

export function isFine({ plan }: Attempt, verdict: Step["verdict"]): boolean {
  return verdict === "fits" || (verdict === "already" && plan.alreadyIsFine);
}

function ofNewRow(step: Step, newLooks: ReadonlySet<SheetEdit>): Step {
  if (!newLooks.has(step.edit) || step.verdict === "protected") return step;
  return { ...step, verdict: "fits", goesWithRow: true };
}
