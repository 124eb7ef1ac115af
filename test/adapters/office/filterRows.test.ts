import type { Command } from "../../../src/domain/edit/Command";
import type { HiddenRows } from "../../../src/domain/filter/HiddenRows";
import { hideRows } from "../../../src/embedded/model/hideRows";
import { failEverywhere } from "./failEverywhere";
import { firstSheet, openBook, type OpenBook } from "./openBook";

let book: OpenBook;
beforeAll(async () => {
  book = await openBook({ rows: [["あ"], ["い"], ["う"], ["え"]] });
});
afterAll(() => book.close());

const record = (commandId: string): HiddenRows => ({
  commandId,
  sheetId: book.sheetId,
  sheetName: "進捗管理表",
  order: "o",
  rowCount: 4,
  hidden: [{ first: 1, last: 1, witnesses: ["w"], from: "い", to: "い" }],
  kept: [],
});
const filter = (): Command => ({
  id: "filter",
  name: "filterRows",
  at: "2026-05-01T09:00:00.000Z",
  edits: [
    {
      kind: "setRowsHidden",
      sheetId: book.sheetId,
      rows: { first: 0, last: 0 },
      before: true,
      after: false,
    },
    {
      kind: "setRowsHidden",
      sheetId: book.sheetId,
      rows: { first: 1, last: 2 },
      before: false,
      after: true,
    },
  ],
  drafts: [],
  confirms: [],
  rows: { hides: [record("filter")], reveals: [record("before")] },
});

async function prepare(): Promise<void> {
  book.workbook.customXmlParts.clear();
  const sheet = firstSheet(book.workbook);
  hideRows(book.workbook, sheet, 0, 3, false);
  hideRows(book.workbook, sheet, 0, 0, true);
  await book.notebook.update((content) => ({ ...content, hidden: [record("before")] }));
}

async function everything() {
  const [sheet] = await book.snapshot();
  const notes = await book.notebook.read();
  const journal = await book.live.journal();
  return {
    hiddenRows: sheet?.hiddenRows,
    hidden: notes.ok && notes.value.hidden?.map(({ commandId }) => commandId),
    journal: journal.ok && journal.value.map(({ command, state }) => [command.id, state]),
  };
}

it("is done as a whole or not at all, rows, memory and journal, wherever it fails", async () => {
  const work = () => book.live.apply(filter());
  const failed = await failEverywhere({ host: book.host, prepare, work, everything }, 1);
  expect(failed).toBeGreaterThan(20);
  expect(await everything()).toEqual({
    hiddenRows: [{ first: 1, last: 2 }],
    hidden: ["filter"],
    journal: [["filter", "done"]],
  });
});

it("taking it back is, too", async () => {
  const again = async () => {
    await prepare();
    await book.live.apply(filter());
  };
  const work = () => book.live.undo("filter", "2026-05-01T10:00:00.000Z");
  const failed = await failEverywhere({ host: book.host, prepare: again, work, everything }, 1);
  expect(failed).toBeGreaterThan(20);
  expect(await everything()).toEqual({
    hiddenRows: [{ first: 0, last: 0 }],
    hidden: ["before"],
    journal: [["filter", "undone"]],
  });
});

it("changes nothing where a row of it was hidden meanwhile", async () => {
  await prepare();
  hideRows(book.workbook, firstSheet(book.workbook), 2, 2, true);
  const before = await everything();
  expect(await book.live.apply(filter())).toMatchObject({
    ok: false,
    failure: { code: "no-longer-fits", restored: true, refused: [{ reason: "changed-since" }] },
  });
  expect(await everything()).toEqual(before);
});
