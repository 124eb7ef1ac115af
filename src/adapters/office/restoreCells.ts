import { sameContent, type CellContent } from "../../domain/cells/CellContent";
import { invertEdit, sameFill, type SheetEdit } from "../../domain/edit/SheetEdit";
import { fittingSteps, type Attempt, type Step } from "./Attempt";
import { writeFill } from "./cellFill";
import { queueTargets, type Target } from "./editTargets";
import { cellOf, sheetAccess } from "./sheetAccess";
import { queueSheetNames } from "./sheetNames";
import { writeContent } from "./writeContent";

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
    const present = fittingSteps(steps).filter((step) => sheetIds.has(step.edit.sheetId));
    restored = (await restoreSteps(context, present, sheetIds)) && restored;
  }
  return restored;
}

async function restoreSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheetIds: ReadonlySet<string>,
): Promise<boolean> {
  if (steps.length === 0) return true;
  const found = await lookAt(context, steps, sheetIds);
  for (const [index, step] of steps.entries()) {
    step.formatNow = found[index]?.numberFormat ?? step.formatNow;
  }
  const changed = steps.filter((step, index) => !holds(step.edit, found[index]));
  const ours = new Set(steps.filter((step, index) => isOurs(step, found[index])));
  const mine = changed.filter((step) => ours.has(step));
  if (mine.length === 0) return changed.length === 0;
  const sheets = sheetAccess(context);
  for (const step of mine) queueRestore(cellOf(sheets, step.edit), step);
  const result = await lookAt(context, mine, sheetIds);
  return mine.length === changed.length && mine.every((step, i) => holds(step.edit, result[i]));
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

/** Does the cell hold what it held before the edit? */
function holds(edit: SheetEdit, target: Target | undefined): boolean {
  if (!target?.found) return false;
  return edit.kind === "setFill"
    ? sameFill(target.found.fill, edit.before)
    : sameContent(target.found.content, edit.before);
}

/**
 * Does the cell hold what we wrote, or what Excel kept of it? The number format does not count: it is written beside the
 * content, and the failure may have come between the two.
 */
function isOurs({ edit, kept }: Step, target: Target | undefined): boolean {
  const found = target?.found;
  if (!found) return false;
  if (edit.kind === "setFill")
    return (
      sameFill(found.fill, edit.after) ||
      (kept?.kind === "setFill" && sameFill(found.fill, kept.after))
    );
  const written = [edit.after, edit.before];
  if (kept?.kind === "setContent") written.push(kept.after);
  return written.some((content) => sameButForFormat(found.content, content));
}

function sameButForFormat(a: CellContent, b: CellContent): boolean {
  return sameContent(withoutFormat(a), withoutFormat(b));
}

function withoutFormat(content: CellContent): CellContent {
  return "numberFormat" in content ? { ...content, numberFormat: "General" } : content;
}

function queueRestore(cell: Excel.Range, step: Step): void {
  const back = invertEdit(step.edit);
  if (back.kind === "setFill") return writeFill(cell, back.after);
  const format = step.target.numberFormat;
  // Only where it has to be: a protected sheet lets cells be filled in, not formatted.
  if (step.formatNow !== format) cell.numberFormat = [[format]];
  writeContent(cell, back.after, format);
}
