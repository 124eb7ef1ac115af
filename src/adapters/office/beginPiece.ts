import type { ApplyFailure } from "../../domain/edit/Command";
import { judgeSteps, type Attempt } from "./Attempt";
import { queueEditMerges, queueTargets } from "./editTargets";
import { sealRecord } from "./journalRecord";
import { openNotebook } from "./notebookContent";
import type { Plan } from "./Plan";
import { queueParts } from "./xmlParts";

/** Reads what the piece aims at and writes its intent, in one round trip. `notebookIds` with the first piece only. */
export async function beginPiece(
  context: Excel.RequestContext,
  attempt: Attempt,
  index: number,
  notebookIds: readonly string[] | null,
): Promise<ApplyFailure | null> {
  const at = attempt.pieces[index];
  if (!at) return null;
  const { piece } = at;
  const merges = await queueEditMerges(context, piece.edits, attempt.sheetIds);
  const targets = queueTargets(context, piece.edits, attempt.sheetIds);
  const notebook = queueParts(context, notebookIds ?? []);
  const partId = queueIntent(
    context,
    attempt.plan,
    piece.kept?.id ?? null,
    sealRecord(piece.intent),
  );
  await context.sync();
  at.partId = partId();
  at.steps = judgeSteps(piece, targets(merges()));
  if (!notebookIds) return null;
  attempt.notebookParts = notebook();
  const content = openNotebook(attempt.notebookParts.map((part) => part.xml));
  if (content.ok) attempt.notebook = content.value;
  else if (attempt.plan.touchesNotebook) {
    const detail = `${content.failure.code}: ${content.failure.detail}`;
    return { code: "notebook-unreadable", detail, restored: true };
  }
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
