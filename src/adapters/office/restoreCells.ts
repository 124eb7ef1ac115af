import { holdsBefore } from "../../domain/edit/judgeEdit";
import { invertEdit, isRowEdit, isWholeSheet } from "../../domain/edit/SheetEdit";
import { fittingSteps, type Attempt, type Step } from "./Attempt";
import { queueTargets, type Target } from "./editTargets";
import { isOurs } from "./isOurs";
import { sheetAccess, type SheetAccess } from "./sheetAccess";
import { queueSheetNames } from "./sheetNames";
import { writeEdit } from "./writeEdit";

/**
 * Brings the cells of an attempt back to what they held before. Cells are read first: those that hold it are left alone,
 * and so are those in which somebody else has written since. True when all hold again what they held.
 */
export async function restoreCells(
  context: Excel.RequestContext,
  attempt: Attempt,
): Promise<boolean> {
  const names = queueSheetNames(context);
  await context.sync();
  const sheetIds = new Set(names().keys());
  let restored = true;
  for (const { steps } of attempt.pieces) {
    restored = (await restoreSteps(context, steps, sheetIds)) && restored;
  }
  return restored;
}

/** Of the steps of one piece, those that were to be written. What stands in sheets that are gone is nobody's to restore. */
export async function restoreSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheetIds: ReadonlySet<string>,
): Promise<boolean> {
  const written = fittingSteps(steps).filter(
    ({ edit }) => isWholeSheet(edit) || sheetIds.has(edit.sheetId),
  );
  if (written.length === 0) return true;
  const found = await lookAt(context, written, sheetIds);
  for (const [index, step] of written.entries()) {
    step.formatNow = found[index]?.numberFormat ?? step.formatNow;
  }
  const changed = written.filter((step, index) => !holds(step, found[index]));
  const ours = new Set(written.filter((step, index) => isOurs(step, found[index]?.found)));
  const mine = changed.filter((step) => ours.has(step));
  if (mine.length === 0) return changed.length === 0;
  const sheets = sheetAccess(context);
  for (const step of [...mine].reverse()) queueRestore(context, sheets, step);
  const result = await lookAt(context, mine, sheetIds);
  return mine.length === changed.length && mine.every((step, i) => holds(step, result[i]));
}

/** What the cells hold, after everything that is queued already. */
async function lookAt(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheetIds: ReadonlySet<string>,
): Promise<Target[]> {
  const edits = steps.map((step) => step.edit);
  const targets = queueTargets(context, edits, sheetIds);
  await context.sync();
  return targets(null);
}

/** Does the place hold what it held before the edit? */
function holds({ edit }: Step, target: Target | undefined): boolean {
  return target?.found ? holdsBefore(edit, target.found) : false;
}

function queueRestore(
  context: Excel.RequestContext,
  sheets: SheetAccess,
  { edit, target, formatNow }: Step,
): void {
  const back = invertEdit(edit);
  if (isRowEdit(back)) return;
  writeEdit(context, sheets, back, { before: target.numberFormat, now: formatNow });
}
