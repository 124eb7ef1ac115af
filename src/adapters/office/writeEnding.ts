import type { ApplyFailure } from "../../domain/edit/Command";
import { fittingSteps, outcomesOf, type Attempt } from "./Attempt";
import { sealRecord } from "./journalRecord";
import { openNotebook, sealNotebook } from "./notebookContent";
import type { Ending } from "./Plan";
import { notebookTries, queueNotebook, type QueuedNotebook } from "./queueNotebook";
import type { XmlPart } from "./xmlParts";

/**
 * The last round trip: the notebook takes the drafts, the journal says what was done. Where another pane has written the
 * notebook meanwhile, once more, with what stands there now; a failure where that cannot be understood, or asks for
 * another command than this one.
 */
export async function writeEnding(
  context: Excel.RequestContext,
  attempt: Attempt,
): Promise<ApplyFailure | null> {
  const outcomes = attempt.pieces.map(outcomesOf);
  let theirs = attempt.firstNote?.overtaken() ?? null;
  let known = attempt.firstNote?.now() ?? attempt.notebookParts;
  for (let tries = 0; tries < notebookTries; tries++) {
    const unreadable = theirs && adopt(attempt, theirs);
    if (unreadable) return unreadable;
    if (attempt.plan.outdatedBy?.(attempt.notebook)) return outdated;
    const ending = attempt.plan.ending(outcomes, attempt.notebook);
    const written = await writeOnce(context, attempt, known, ending);
    theirs = written?.overtaken() ?? null;
    if (!written || !theirs) return null;
    known = written.now();
  }
  return null;
}

const outdated: ApplyFailure = {
  code: "no-longer-fits",
  detail: "the notebook says otherwise by now",
  restored: true,
};

/** One request a piece, since a record is as large as its piece. */
async function writeOnce(
  context: Excel.RequestContext,
  attempt: Attempt,
  known: readonly XmlPart[],
  { notebook, records }: Ending,
): Promise<QueuedNotebook | null> {
  const { customXmlParts } = context.workbook;
  let written: QueuedNotebook | null = null;
  if (attempt.plan.touchesNotebook) {
    attempt.notebookWritten = true;
    noteConfirmed(context, attempt, records);
    written = queueNotebook(context, known, sealNotebook(notebook));
  }
  for (const [index, { partId }] of attempt.pieces.entries()) {
    const record = records?.[index];
    const part = customXmlParts.getItem(partId);
    if (record) part.setXml(sealRecord(record));
    else part.delete();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a piece is as large as a request may be
    await context.sync();
  }
  return written;
}

/** Drafts that leave the notebook stand in the journal first: Excel may stop between the two, and go no further. */
function noteConfirmed(
  context: Excel.RequestContext,
  { pieces, plan }: Attempt,
  records: Ending["records"],
): void {
  const [first] = records ?? [];
  const [piece] = pieces;
  if (!first || !piece || plan.back || first.confirmed.length === 0) return;
  const { edits } = piece.piece.intent;
  const intent = sealRecord({ ...first, edits, state: "intent" });
  context.workbook.customXmlParts.getItem(piece.partId).setXml(intent);
}

/** What another pane has written counts from now on, also where everything is taken back. */
function adopt(attempt: Attempt, theirs: readonly XmlPart[]): ApplyFailure | null {
  attempt.notebookParts = theirs;
  const content = openNotebook(theirs.map(({ xml }) => xml));
  if (content.ok) attempt.notebook = content.value;
  return content.ok ? null : unreadable(content.failure);
}

export function unreadable({ code, detail }: { code: string; detail: string }): ApplyFailure {
  return { code: "notebook-unreadable", detail: `${code}: ${detail}`, restored: true };
}

/** Queues what has to stand in the notebook first: it travels in front of the first cells, in their request. */
export function queueFirstNote(context: Excel.RequestContext, attempt: Attempt): void {
  const { noteFirst } = attempt.plan;
  if (!noteFirst || !attempt.pieces.some(({ steps }) => fittingSteps(steps).length > 0)) return;
  attempt.notebookWritten = true;
  const xml = sealNotebook(noteFirst(attempt.notebook));
  attempt.firstNote = queueNotebook(context, attempt.notebookParts, xml);
}
