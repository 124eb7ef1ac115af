import { outcomesOf, type Attempt } from "./Attempt";
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
    queueNotebook(context, attempt, sealNotebook(ending.notebook));
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

/** The notebook lives in one part; surplus ones were read with it and go. */
export function queueNotebook(
  context: Excel.RequestContext,
  { notebookParts }: Pick<Attempt, "notebookParts">,
  xml: string,
): void {
  const { customXmlParts } = context.workbook;
  const [first, ...surplus] = notebookParts;
  if (first) customXmlParts.getItem(first.id).setXml(xml);
  else customXmlParts.add(xml);
  for (const { id } of surplus) customXmlParts.getItem(id).delete();
}
