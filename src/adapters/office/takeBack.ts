import type { Attempt } from "./Attempt";
import { changedNothing, hostErrorOf, type HostError } from "./hostErrors";
import { journalNamespace, openRecord } from "./journalRecord";
import { notebookNamespace } from "./notebookContent";
import { restoreInOrder } from "./inOrder/restoreInOrder";
import { restoreCells } from "./restoreCells";
import { queuePartIds, readParts } from "./xmlParts";

/**
 * After a failure: brings cells, notebook and journal back to what they were. True when the workbook is as before. Where
 * the cells could not be brought back, the intent stays in the journal, and the next start offers it.
 */
export async function takeBack(
  context: Excel.RequestContext,
  attempt: Attempt,
  failure: HostError | null,
): Promise<boolean> {
  const untouched =
    attempt.writesSent === 0 ||
    (attempt.writesSent === 1 && attempt.writesDone === 0 && changedNothingBy(failure));
  const cells = untouched || (await tried(() => restore(context, attempt)));
  if (!cells || attempt.mergedElsewhere) return false;
  const notebook =
    !attempt.notebookWritten || (await tried(() => restoreNotebook(context, attempt)));
  await tried(() => restoreJournal(context, attempt));
  return notebook;
}

function restore(context: Excel.RequestContext, attempt: Attempt): Promise<boolean> {
  return attempt.plan.inOrder ? restoreInOrder(context, attempt) : restoreCells(context, attempt);
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
