import { textContent } from "../../../src/domain/cells/CellContent";
import type { Command } from "../../../src/domain/edit/Command";
import type { Fill, SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { createHostSheet } from "../../../src/embedded/model/createHostSheet";
import { failEverywhere, statesOf, type Trial } from "./failEverywhere";
import { commandOf, openBook, openWorkbook, writingSync, type OpenBook } from "./openBook";
import { draftAt, fillCell } from "./sampleRecords";

const sheet = {
  name: "進捗管理表",
  rows: [
    ["見出し", 5, null],
    [{ kind: "value", value: 45_017, numberFormat: "yyyy/m/d" } as const, "=B1*2", "前の文"],
  ],
};
const yellow: Fill = { kind: "solid", color: "#FFF8DC" };
const failure = { kind: "error", code: "GeneralException" } as const;
const later = "2026-05-02T00:00:00Z";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook(sheet);
});
afterEach(() => book.close());

/** The workbook as it was in the beginning, with one draft in its notebook. */
async function startAgain(): Promise<void> {
  book.host.faults.clear();
  book.workbook.sheets = [createHostSheet(sheet, book.sheetId)];
  book.workbook.customXmlParts.clear();
  await book.notebook.update((content) => ({
    ...content,
    drafts: [draftAt("old", book.sheetId, 8, 8)],
  }));
}

/** Text over a number, nothing, a date, a formula and text; a fill; one draft more and one less. */
function command(): Command {
  const over = (row: number, column: number): SheetEdit => ({
    kind: "setContent",
    sheetId: book.sheetId,
    position: { row, column },
    before: book.contentAt(row, column),
    after: textContent(`12/${row + column}`),
  });
  const position = { row: 0, column: 2 };
  const colour = { kind: "setFill", sheetId: book.sheetId, position } as const;
  const edits = [
    over(0, 1),
    fillCell(book.sheetId, 0, 2, "新しい文"),
    { ...colour, before: { kind: "none" }, after: yellow } as const,
    over(1, 0),
    over(1, 1),
  ];
  return {
    ...commandOf("c", edits),
    drafts: [draftAt("new", book.sheetId, 0, 2)],
    confirms: ["old"],
  };
}

/** All that a person or the next pane can see: cells, their look, notebook and journal. */
async function everything() {
  const looks = [0, 1].flatMap((row) =>
    [0, 1, 2].map((column) => {
      const style = book.styleAt(row, column);
      return [style?.numberFormat ?? "General", style?.fill?.pattern ?? "none"];
    }),
  );
  const notebook = await book.notebook.read();
  return { sheets: await book.snapshot(), looks, notebook, journal: await book.live.journal() };
}

const trial = (prepare: () => Promise<unknown>, work: () => Promise<{ ok: boolean }>): Trial => ({
  host: book.host,
  prepare,
  work,
  everything,
});

it("writes all or nothing, whichever action fails", async () => {
  const failed = await failEverywhere(trial(startAgain, () => book.live.apply(command())));
  expect(failed).toBeGreaterThan(100);
}, 60_000);

it("undoes all or nothing, whichever action fails", async () => {
  const done = async () => {
    await startAgain();
    await book.live.apply(command());
  };
  const failed = await failEverywhere(trial(done, () => book.live.undo("c", later)));
  expect(failed).toBeGreaterThan(100);
}, 60_000);

it.each(["requestTooLarge", "responseTooLarge", "cellEditing"] as const)(
  "leaves everything as it was when a round trip ends with %s",
  async (kind) => {
    const { before, syncs } = await statesOf(trial(startAgain, () => book.live.apply(command())));
    const codes = {
      requestTooLarge: "payload-too-large",
      responseTooLarge: "payload-too-large",
      cellEditing: "cell-editing",
    };
    for (let sync = 1; sync <= syncs - 2; sync++) {
      await startAgain();
      book.host.faults.inject({ kind }, sync);
      const outcome = await book.live.apply(command());
      expect({ sync, outcome }).toMatchObject({
        sync,
        outcome: { ok: false, failure: { code: codes[kind], restored: true } },
      });
      expect({ sync, ...(await everything()) }).toEqual({ sync, ...before });
    }
  },
);

it("says truthfully that it could not be taken back, and leaves an intent that can be", async () => {
  await startAgain();
  const before = await book.snapshot();
  book.host.faults.inject({ ...failure, action: 40 }, writingSync);
  for (let sync = 1; sync < 9; sync++) book.host.faults.inject(failure, writingSync + sync);
  const applied = await book.live.apply(command());
  expect(applied).toMatchObject({ ok: false, failure: { restored: false } });
  book.host.faults.clear();
  expect(await book.snapshot()).not.toEqual(before);
  const next = await openWorkbook(book.workbook);
  expect(await next.live.journal()).toMatchObject({ ok: true, value: [{ state: "intent" }] });
  expect(await next.live.undo("c", later)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(await next.snapshot()).toEqual(before);
  next.close();
});

it("knows that nothing was written when a person begins to type before the first write", async () => {
  await startAgain();
  const before = await book.snapshot();
  for (let sync = 0; sync < 9; sync++) {
    book.host.faults.inject({ kind: "cellEditing" }, writingSync + sync);
  }
  expect(await book.live.apply(command())).toMatchObject({
    ok: false,
    failure: { code: "cell-editing", restored: true },
  });
  book.host.faults.clear();
  expect(await book.snapshot()).toEqual(before);
  expect(await book.live.undo("c", later)).toMatchObject({ ok: true, value: { written: [] } });
});
