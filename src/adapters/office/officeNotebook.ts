import { refuse, succeed, type Result } from "../../domain/Result";
import type { Notebook, NotebookContent, NotebookFailure } from "../../ports/Notebook";
import { notebookFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
import { notebookNamespace, openNotebook, sealNotebook } from "./notebookContent";
import type { OfficeHost } from "./OfficeHost";
import { notebookTries, queueNotebook } from "./queueNotebook";
import { readParts, type XmlPart } from "./xmlParts";

type Outcome = Result<NotebookContent, NotebookFailure>;

/** The notebook of the open workbook: a custom XML part that travels with the file. */
export function officeNotebook(office: OfficeHost): Notebook {
  const run = async (
    work: (
      context: Excel.RequestContext,
      content: NotebookContent,
      parts: readonly XmlPart[],
    ) => Promise<Outcome>,
  ): Promise<Outcome> => {
    const result = await inExcel(office, async (context) => {
      const parts = await readParts(context, notebookNamespace);
      const content = openNotebook(parts.map((part) => part.xml));
      return content.ok ? work(context, content.value, parts) : content;
    });
    return result.ok ? result.value : refuse(notebookFailureOf(result.failure));
  };
  return {
    read: () => run(async (_context, content) => succeed(content)),
    update: (change) =>
      inTurn(office, () =>
        run((context, content, parts) => writeChange(context, change, content, parts)),
      ),
  };
}

/** Where another pane was quicker, the change is made to what it wrote; what cannot be understood is put back. */
async function writeChange(
  context: Excel.RequestContext,
  change: (content: NotebookContent) => NotebookContent,
  content: NotebookContent,
  parts: readonly XmlPart[],
): Promise<Outcome> {
  let [present, known] = [content, parts];
  for (let tries = 1; ; tries++) {
    const changed = change(present);
    const written = queueNotebook(context, known, sealNotebook(changed));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a second time only where somebody else was quicker
    await context.sync();
    const theirs = tries < notebookTries ? written.overtaken() : null;
    if (!theirs) return succeed(changed);
    const opened = openNotebook(theirs.map(({ xml }) => xml));
    if (!opened.ok) return putBack(context, theirs, opened);
    [present, known] = [opened.value, written.now()];
  }
}

async function putBack(
  context: Excel.RequestContext,
  theirs: readonly XmlPart[],
  outcome: Outcome,
): Promise<Outcome> {
  const { customXmlParts } = context.workbook;
  const [first, ...surplus] = theirs;
  if (first) customXmlParts.getItem(first.id).setXml(first.xml);
  for (const { xml } of surplus) customXmlParts.add(xml);
  await context.sync();
  return outcome;
}
