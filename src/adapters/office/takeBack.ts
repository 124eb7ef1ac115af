import { invertEdit, sameFill, type SheetEdit } from "../../domain/edit/SheetEdit";
import { sameContent } from "../../domain/cells/CellContent";
import { fittingSteps, type Attempt, type Step } from "./Attempt";
import { writeFill } from "./cellFill";
import { queueTargets, type Target } from "./editTargets";
import { cellOf, sheetAccess } from "./sheetAccess";
import { changedNothing, hostErrorOf, type HostError } from "./hostErrors";
import { journalNamespace, openRecord } from "./journalRecord";
import { notebookNamespace } from "./notebookContent";
import { queueSheetNames } from "./sheetNames";
import { writeContent } from "./writeContent";
import { queuePartIds, readParts } from "./xmlParts";

/**
 * After a failure: brings cells, notebook and journal back to what they were. Cells are read first, so that only those
 * are written that were changed. True when the workbook is as before. Where the cells could not be brought back, the
 * intent stays in the journal, and the next start offers it.
 */
export async function takeBack(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: HostError | null,
): Promise<boolean> {
  const untouched =
    attempt.writesSent === 0 ||
    (attempt.writesSent === 1 && attempt.writesDone === 0 && changedNothingBy(failure));
  const cells = untouched || (await tried(() => restoreCells(context, attempt)));
  if (!cells) return false;
  const notebook =
    !attempt.notebookWritten || (await tried(() => restoreNotebook(context, attempt)));
  await tried(() => restoreJournal(context, attempt));
  return notebook;
}

function changedNothingBy(failure: HostError | null): boolean {
  return failure !== null && changedNothing(failure);
}

/** False where the host refuses; the caller says so to the person. */
async function tried(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (!hostErrorOf(error)) throw error;
    return false;
  }
}

async function restoreCells(context: Excel.RequestContext, attempt: Attempt): Promise<boolean> {
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
  const edits = steps.map((step) => step.edit);
  const now = queueTargets(context, edits, sheetIds);
  await context.sync();
  const found = now(null);
  const changed = steps.filter((step, index) => !holds(step.edit, found[index]));
  for (const [index, step] of steps.entries()) {
    step.formatNow = found[index]?.numberFormat ?? step.formatNow;
  }
  if (changed.length === 0) return true;
  const sheets = sheetAccess(context);
  for (const step of changed) queueRestore(cellOf(sheets, step.edit), step);
  const after = queueTargets(
    context,
    changed.map((step) => step.edit),
    sheetIds,
  );
  await context.sync();
  const result = after(null);
  return changed.every((step, index) => holds(step.edit, result[index]));
}

/** Does the cell hold what it held before the edit? */
function holds(edit: SheetEdit, target: Target | undefined): boolean {
  if (!target?.found) return false;
  return edit.kind === "setFill"
    ? sameFill(target.found.fill, edit.before)
    : sameContent(target.found.content, edit.before);
}

function queueRestore(cell: Excel.Range, step: Step): void {
  const back = invertEdit(step.edit);
  if (back.kind === "setFill") return writeFill(cell, back.after);
  const format = step.target.numberFormat;
  // Only where it has to be: a protected sheet lets cells be filled in, not formatted.
  if (step.formatNow !== format) cell.numberFormat = [[format]];
  writeContent(cell, back.after, format);
}

async function restoreNotebook(context: Excel.RequestContext, attempt: Attempt): Promise<boolean> {
  const ids = queuePartIds(context, notebookNamespace);
  await context.sync();
  const present = new Set(ids());
  for (const id of present) {
    if (!attempt.notebookParts.some((part) => part.id === id)) {
      context.workbook.customXmlParts.getItem(id).delete();
    }
  }
  for (const { id, xml } of attempt.notebookParts) {
    if (present.has(id)) context.workbook.customXmlParts.getItem(id).setXml(xml);
    else context.workbook.customXmlParts.add(xml);
  }
  await context.sync();
  return true;
}

/** Parts that were there get their old words back; parts that were added are taken away, whichever arrived. */
async function restoreJournal(context: Excel.RequestContext, attempt: Attempt): Promise<boolean> {
  const parts = await readParts(context, journalNamespace);
  for (const { id, xml } of parts) {
    if (openRecord(xml)?.id !== attempt.plan.commandId) continue;
    const part = context.workbook.customXmlParts.getItem(id);
    const kept = attempt.pieces.find(({ piece }) => piece.kept?.id === id)?.piece.kept;
    if (kept) part.setXml(kept.xml);
    else part.delete();
  }
  await context.sync();
  return true;
}
