import { sameContent } from "../../domain/cells/CellContent";
import { sameFill, type SheetEdit } from "../../domain/edit/SheetEdit";
import type { Attempt, Step } from "./Attempt";
import { fittingSteps } from "./Attempt";
import { writeFill } from "./cellFill";
import { queueTargets, type Target } from "./editTargets";
import { cellOf, sheetAccess } from "./sheetAccess";
import { writeContent, type PrefixChoice } from "./writeContent";

/**
 * Writes what fits of one piece and loads it back, in one round trip. Where Excel kept something else, the cell is
 * written once more the other way round; what then still differs is reported, not hidden.
 */
export async function writePiece(
  context: Excel.RequestContext,
  attempt: Attempt,
  steps: readonly Step[],
): Promise<void> {
  const fitting = fittingSteps(steps);
  const different = await writeOnce(context, attempt, fitting, "asNeeded");
  const still = await writeOnce(context, attempt, different, "opposite");
  await writeOnce(context, attempt, still, "asNeeded");
}

/** Gives back the steps whose cells hold something else than their edits say. */
async function writeOnce(
  context: Excel.RequestContext,
  attempt: Attempt,
  steps: readonly Step[],
  prefix: PrefixChoice,
): Promise<Step[]> {
  if (steps.length === 0) return [];
  const sheets = sheetAccess(context);
  for (const step of steps) writeStep(cellOf(sheets, step.edit), step, prefix);
  const targets = queueTargets(
    context,
    steps.map((step) => step.edit),
    attempt.sheetIds,
  );
  attempt.writesSent += 1;
  await context.sync();
  attempt.writesDone += 1;
  const found = targets(null);
  return steps.filter((step, index) => !arrived(step, found[index]));
}

function writeStep(cell: Excel.Range, step: Step, prefix: PrefixChoice): void {
  if (step.edit.kind === "setFill") return writeFill(cell, step.edit.after);
  const format = step.target.numberFormat;
  if (step.formatNow !== format) cell.numberFormat = [[format]];
  writeContent(cell, step.edit.after, format, prefix);
}

function arrived(step: Step, target: Target | undefined): boolean {
  const found = target?.found;
  if (!found) return false;
  const { edit } = step;
  const result: SheetEdit =
    edit.kind === "setFill" ? { ...edit, after: found.fill } : { ...edit, after: found.content };
  const same = sameResult(edit, result);
  step.kept = same ? null : result;
  step.formatNow = target.numberFormat;
  return same;
}

function sameResult(a: SheetEdit, b: SheetEdit): boolean {
  if (a.kind === "setFill") return b.kind === "setFill" && sameFill(a.after, b.after);
  return b.kind === "setContent" && sameContent(a.after, b.after);
}
