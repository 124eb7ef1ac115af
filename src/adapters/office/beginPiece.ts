import type { ApplyFailure } from "../../domain/edit/Command";
import type { Attempt, PieceAttempt } from "./Attempt";
import { isInPlace } from "../../domain/edit/SheetEdit";
import { queueEditMerges } from "./editMerges";
import { queueTargets } from "./editTargets";
import { judgeSteps } from "./judgeSteps";
import { sealRecord } from "./journalRecord";
import { openNotebook } from "./notebookContent";
import type { Plan } from "./Plan";
import { unreadable } from "./writeEnding";
import { sheetAccess } from "./sheetAccess";
import { queueMoved } from "./witnesses";
import { queueParts } from "./xmlParts";

/** Reads what the piece aims at and writes its intent, in one round trip. `notebookIds` with the first piece only. */
export async function beginPiece(
  context: Excel.RequestContext,
  attempt: Attempt,
  at: PieceAttempt,
  notebookIds: readonly string[] | null,
): Promise<ApplyFailure | null> {
  const edits = at.piece.edits.filter(isInPlace);
  const merges = await queueEditMerges(context, edits, attempt.sheetIds);
  const sheets = sheetAccess(context);
  const targets = queueTargets(context, edits, attempt.sheetIds, sheets);
  const moved = queueMoved(sheets, attempt, edits);
  const unreadable = await openPiece(context, attempt, at, notebookIds);
  at.steps = judgeSteps(attempt.plan, at.piece, targets(merges()), moved());
  return unreadable;
}

/** Writes the piece's intent, with the first piece reads the notebook, and whatever is queued already: one round trip. */
export async function openPiece(
  context: Excel.RequestContext,
  attempt: Attempt,
  at: PieceAttempt,
  notebookIds: readonly string[] | null,
): Promise<ApplyFailure | null> {
  const { kept, intent } = at.piece;
  const notebook = queueParts(context, notebookIds ?? []);
  const partId = queueIntent(context, attempt.plan, kept?.id ?? null, sealRecord(intent));
  await context.sync();
  at.partId = partId();
  if (!notebookIds) return null;
  attempt.notebookParts = notebook();
  const content = openNotebook(attempt.notebookParts.map((part) => part.xml));
  if (content.ok) attempt.notebook = content.value;
  else if (attempt.plan.touchesNotebook) return unreadable(content.failure);
  return null;
}

function queueIntent(
  context: Excel.RequestContext,
  plan: Plan,
  keptId: string | null,
  xml: string,
): () => string {
  const { customXmlParts } = context.workbook;
  if (keptId !== null) {
    if (plan.writes) customXmlParts.getItem(keptId).setXml(xml);
    return () => keptId;
  }
  const part = customXmlParts.add(xml);
  part.load("id");
  return () => part.id;
}
