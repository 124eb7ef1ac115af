import { fittingSteps, outcomesOf, type Attempt } from "./Attempt";
import { sealRecord } from "./journalRecord";
import { sealNotebook } from "./notebookContent";

/**
 * The last round trip: the notebook takes the drafts, the journal says what was done. One request a piece, since a
 * record is as large as its piece.
 */
export async function writeEnding(context: Excel.RequestContext, attempt: Attempt): Promise<void> {
  const { customXmlParts } = context.workbook;
  const outcomes = attempt.pieces.map(outcomesOf);
  const ending = attempt.plan.ending(outcomes, attempt.notebook);
  if (attempt.plan.touchesNotebook) {
    attempt.notebookWritten = true;
    const xml = sealNotebook(ending.notebook);
    const { notebookPart } = attempt;
    if (notebookPart) customXmlParts.getItem(notebookPart()).setXml(xml);
    else queueNotebook(context, attempt, xml);
  }
  for (const [index, { partId }] of attempt.pieces.entries()) {
    const record = ending.records?.[index];
    const part = customXmlParts.getItem(partId);
    if (record) part.setXml(sealRecord(record));
    else part.delete();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a piece is as large as a request may be
    await context.sync();
  }
}

/** Queues what has to stand in the notebook first: it travels in front of the first cells, in their request. */
export function queueFirstNote(context: Excel.RequestContext, attempt: Attempt): void {
  const { noteFirst } = attempt.plan;
  if (!noteFirst || !attempt.pieces.some(({ steps }) => fittingSteps(steps).length > 0)) return;
  attempt.notebookWritten = true;
  attempt.notebookPart = queueNotebook(context, attempt, sealNotebook(noteFirst(attempt.notebook)));
}

/**
 * The notebook lives in one part; surplus ones were read with it and go. Its part can be asked for after the next round
 * trip.
 */
export function queueNotebook(
  context: Excel.RequestContext,
  { notebookParts }: Pick<Attempt, "notebookParts">,
  xml: string,
): () => string {
  const { customXmlParts } = context.workbook;
  const [first, ...surplus] = notebookParts;
  for (const { id } of surplus) customXmlParts.getItem(id).delete();
  if (first) {
    customXmlParts.getItem(first.id).setXml(xml);
    return () => first.id;
  }
  const added = customXmlParts.add(xml);
  added.load("id");
  return () => added.id;
}
