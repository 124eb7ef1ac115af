import { sealRecord } from "../../../src/adapters/office/journalRecord";
import { commandOf, openBook, openWorkbook, type OpenBook } from "./openBook";
import { fillCell, recordOf } from "./sampleRecords";

const later = "2026-05-02T00:00:00Z";
const books: OpenBook[] = [];
const open = async (plan: Parameters<typeof openBook>[0]) => keep(await openBook(plan));
const again = async (book: OpenBook) => keep(await openWorkbook(book.workbook));
function keep(book: OpenBook): OpenBook {
  books.push(book);
  return book;
}
afterEach(() => books.splice(0).forEach((book) => book.close()));

/** A column of empty cells filled with a text each. */
const columnOf = (book: OpenBook, rows: number, column = 0) =>
  Array.from({ length: rows }, (_, row) => fillCell(book.sheetId, row, column, `${row}番の文。`));

describe("several panes and a long life", () => {
  it("two panes do not overwrite each other's entries", async () => {
    const one = await open({});
    const two = await again(one);
    await Promise.all([
      one.live.apply(commandOf("one", columnOf(one, 3, 0))),
      two.live.apply(commandOf("two", columnOf(one, 3, 1))),
    ]);
    const journal = await one.live.journal();
    expect(
      journal.ok && journal.value.map(({ state, command }) => [command.id, state]).sort(),
    ).toEqual([
      ["one", "done"],
      ["two", "done"],
    ]);
    expect(await two.live.undo("one", later)).toMatchObject({
      ok: true,
      value: { written: { length: 3 } },
    });
    expect(await one.live.undo("two", later)).toMatchObject({
      ok: true,
      value: { written: { length: 3 } },
    });
  });

  it("keeps fifty commands", async () => {
    const book = await open({});
    for (let index = 0; index < 50; index++) {
      const at = new Date(Date.UTC(2026, 3, 1, 0, index)).toISOString();
      book.workbook.customXmlParts.set(
        `{OLD-${index}}`,
        sealRecord(recordOf(`old${index}`, { at })),
      );
    }
    await book.live.apply(commandOf("new", columnOf(book, 1)));
    const journal = await book.live.journal();
    expect(journal.ok && journal.value.map(({ command }) => command.id)).toHaveLength(50);
    expect(journal.ok && journal.value.some(({ command }) => command.id === "old0")).toBe(false);
  });

  it("leaves alone what it cannot understand, and what is not its own", async () => {
    const book = await open({});
    const foreign = [
      "<other xmlns='urn:other'/>",
      "<content xmlns='urn:plan-sheet-assistant:journal'>{</content>",
    ];
    foreign.forEach((xml, index) => book.workbook.customXmlParts.set(`{FOREIGN-${index}}`, xml));
    await book.live.apply(commandOf("c", columnOf(book, 1)));
    await book.live.undo("c", later);
    expect(await book.live.journal()).toMatchObject({ ok: true, value: { length: 1 } });
    expect([...book.workbook.customXmlParts.values()].slice(0, 2)).toEqual(foreign);
  });
});
