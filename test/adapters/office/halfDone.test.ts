import { sealNotebook } from "../../../src/adapters/office/notebookContent";
import { textContent } from "../../../src/domain/cells/CellContent";
import type { Command } from "../../../src/domain/edit/Command";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { onRequests } from "../../support/faults/Bench";
import { commandOf, dieIn, openBook, openWorkbook, writingSync, type OpenBook } from "./openBook";
import { draftAt, fillCell } from "./sampleRecords";
import { writeSummary } from "./summary";

const later = "2026-05-02T00:00:00Z";
let book: OpenBook;
beforeEach(async () => {
  book = await openBook({
    rows: [
      ["施策", "実績"],
      ["見守り", null],
    ],
  });
});
afterEach(() => book.close());

/** From an action of a request on Excel refuses everything; the returned function makes it answer again. */
function refusesFrom(request: number, action: number): () => void {
  const code = "GeneralException";
  const { stop } = onRequests(book.host, (now) =>
    now < request ? null : { kind: "error", code, action: now === request ? action : 0 },
  );
  return stop;
}

test("a sheet that was left half written goes again when its command is taken back", async () => {
  const answersAgain = refusesFrom(writingSync, 12);
  expect(await book.live.apply(writeSummary())).toMatchObject({
    ok: false,
    failure: { restored: false },
  });
  answersAgain();
  expect(book.workbook.sheets).toHaveLength(2);
  expect(await book.live.undo("c", later)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(book.workbook.sheets).toHaveLength(1);
});

const withDraft = (): Command => ({
  ...commandOf("c", [fillCell(book.sheetId, 1, 1, "見守った。")]),
  drafts: [draftAt("d", book.sheetId, 1, 1)],
});

test("an undo that was cut off and declared finished leaves no draft without its text", async () => {
  await book.live.apply(withDraft());
  // The sheets, the journal's parts, their words, the look, the write: the texts are gone, the notebook still has the draft.
  await dieIn(book, 5, () => book.live.undo("c", later));
  book.close();
  book = await openWorkbook(book.workbook);
  expect(book.contentAt(1, 1)).toEqual({ kind: "empty" });
  await book.live.settle("c");
  expect(await book.notebook.read()).toMatchObject({ value: { drafts: [] } });
});

test("drafts that were confirmed come back, wherever Excel stopped between notebook and journal", async () => {
  const { customXmlParts } = book.workbook;
  const kept = sealNotebook({ ...emptyNotebook, drafts: [draftAt("d", book.sheetId, 1, 1)] });
  for (let action = 0; action < 12; action++) {
    customXmlParts.clear();
    customXmlParts.set("{00000000-0000-0000-0000-00000000000A}", kept);
    const confirm = { ...commandOf("c", []), name: "confirmDrafts", confirms: ["d"] } as const;
    const answersAgain = refusesFrom(3, action);
    const outcome = await book.live.apply(confirm);
    answersAgain();
    await book.live.undo("c", later);
    const drafts = await book.notebook.read();
    expect({ action, outcome: outcome.ok, drafts }).toMatchObject({
      drafts: { value: { drafts: [{ id: "d" }] } },
    });
  }
  expect(book.contentAt(1, 0)).toEqual(textContent("見守り"));
});
