import { notebookNamespace, sealNotebook } from "../../../src/adapters/office/notebookContent";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { onRequests } from "../../support/faults/Bench";
import { openBook, type OpenBook } from "./openBook";
import { draftAt } from "./sampleRecords";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ rows: [["施策", "実績"]] });
  await book.notebook.update((content) => content);
});
afterEach(() => book.close());

/** Another pane writes the notebook right before this one does: asked which parts there are, read, and now written. */
function writesBetween(xml: string): void {
  const { customXmlParts } = book.workbook;
  onRequests(book.host, (request) => {
    const found = [...customXmlParts].find(([, part]) => part.includes(notebookNamespace));
    if (request === 3 && found) customXmlParts.set(found[0], xml);
    return null;
  });
}

const mine = () => book.notebook.update((content) => ({ ...content, colourDrafts: true }));

test("what another pane wrote meanwhile is kept beside what this one changes", async () => {
  writesBetween(sealNotebook({ ...emptyNotebook, drafts: [draftAt("theirs", "s", 1, 1)] }));
  expect(await mine()).toMatchObject({ ok: true });
  expect(await book.notebook.read()).toMatchObject({
    value: { colourDrafts: true, drafts: [{ id: "theirs" }] },
  });
});

test("what a newer version wrote meanwhile is put back as it was", async () => {
  const newer = sealNotebook(emptyNotebook).replace('"version":1', '"version":99');
  writesBetween(newer);
  expect(await mine()).toMatchObject({ ok: false, failure: { code: "newer" } });
  expect([...book.workbook.customXmlParts.values()]).toEqual([newer]);
});
