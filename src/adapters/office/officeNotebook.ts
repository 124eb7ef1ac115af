import { refuse, succeed, type Result } from "../../domain/Result";
import type { Notebook, NotebookContent, NotebookFailure } from "../../ports/Notebook";
import { notebookFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
import { notebookNamespace, openNotebook, sealNotebook } from "./notebookContent";
import type { OfficeHost } from "./OfficeHost";
import { queueNotebook } from "./writeEnding";
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
        run(async (context, content, notebookParts) => {
          const changed = change(content);
          queueNotebook(context, { notebookParts }, sealNotebook(changed));
          await context.sync();
          return succeed(changed);
        }),
      ),
  };
}
