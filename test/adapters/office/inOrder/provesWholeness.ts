import type { Command } from "../../../../src/domain/edit/Command";
import { openBook, openWorkbook, type OpenBook } from "../openBook";
import { measures } from "./measures";
import { sheetOf, startAgain } from "./measuresBook";

const later = "2026-05-02T00:00:00Z";

/** What every command whose edits depend on each other has to pass; what may go wrong meanwhile: test/laws/faultsInOrder. */
export function provesWholeness(make: (sheetId: string) => Command): void {
  let book: OpenBook;
  beforeEach(async () => {
    book = await openBook(measures);
  });
  afterEach(() => book.close());

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
}
