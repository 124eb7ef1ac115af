import type { Command } from "../../../../src/domain/edit/Command";
import { sampled } from "../../../support/proof";
import { failEverywhere, type Trial } from "../failEverywhere";
import { openBook, openWorkbook, type OpenBook } from "../openBook";
import { measures } from "./measures";
import { everything, sheetOf, startAgain } from "./measuresBook";

/** Every action would take a minute for each command. */
const every = sampled(12, 1);
const later = "2026-05-02T00:00:00Z";

/** The tests that every command whose edits depend on each other has to pass: before or after, never half. */
export function provesWholeness(make: (sheetId: string) => Command): void {
  let book: OpenBook;
  beforeEach(async () => {
    book = await openBook(measures);
  });
  afterEach(() => book.close());

  const done = async () => {
    await startAgain(book);
    expect(await book.live.apply(make(book.sheetId))).toMatchObject({ ok: true });
  };
  const applying = (): Trial => ({
    host: book.host,
    prepare: () => startAgain(book),
    work: () => book.live.apply(make(book.sheetId)),
    everything: () => everything(book),
  });
  const undoing = (): Trial => ({
    ...applying(),
    prepare: done,
    work: () => book.live.undo("c", later),
  });

  it("gives back the same workbook when it is undone, in a new pane", async () => {
    await startAgain(book);
    const before = sheetOf(book);
    const applied = await book.live.apply(make(book.sheetId));
    expect(applied).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
    const next = await openWorkbook(book.workbook);
    expect(await next.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { refused: [], differences: [] },
    });
    expect(sheetOf(next)).toEqual(before);
    expect(await next.notebook.read()).toMatchObject({ value: { drafts: [{ id: "old" }] } });
    next.close();
  });

  it("is written as a whole or not at all, whichever action fails", async () => {
    expect(await failEverywhere(applying(), every)).toBeGreaterThan(100);
  }, 120_000);

  it("is undone as a whole or not at all, whichever action fails", async () => {
    expect(await failEverywhere(undoing(), every)).toBeGreaterThan(100);
  }, 120_000);
}
