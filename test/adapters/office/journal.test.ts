import { textContent } from "../../../src/domain/cells/CellContent";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { commandOf, dieIn, openBook, openWorkbook, writingSync, type OpenBook } from "./openBook";
import { draftAt, fillCell } from "./sampleRecords";

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

describe("undoing from a new pane", () => {
  it("takes everything back, knowing nothing but the workbook", async () => {
    const first = await open({ rows: [["見出し", "他"]] });
    const was = await first.snapshot();
    const edits = columnOf(first, 5, 2);
    const drafts = [draftAt("a", first.sheetId, 0, 2)];
    await first.live.apply({ ...commandOf("c", edits), drafts });
    const second = await again(first);
    const journal = await second.live.journal();
    expect(journal).toMatchObject({
      ok: true,
      value: [{ state: "done", command: { id: "c", edits, drafts } }],
    });
    expect(await second.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { written: { length: 5 } },
    });
    expect(await second.snapshot()).toEqual(was);
    expect(await second.notebook.read()).toMatchObject({ ok: true, value: { drafts: [] } });
    expect(await second.live.journal()).toMatchObject({ ok: true, value: [{ state: "undone" }] });
    expect(await second.live.undo("c", later)).toMatchObject({
      ok: false,
      failure: { code: "nothing-to-undo", restored: true },
    });
  });

  it("skips what was changed since, and what is back already", async () => {
    const book = await open({});
    await book.live.apply(commandOf("c", columnOf(book, 3)));
    const [sheet] = book.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    setCellContent(book.workbook, sheet, { row: 0, column: 0 }, textContent("人の文"));
    setCellContent(book.workbook, sheet, { row: 1, column: 0 }, { kind: "empty" });
    expect(await book.live.undo("c", later)).toMatchObject({
      ok: true,
      value: {
        written: [{ position: { row: 2 } }],
        refused: [{ reason: "changed-since", edit: { position: { row: 0 } } }],
      },
    });
    expect(book.contentAt(0, 0)).toEqual(textContent("人の文"));
    expect(book.contentAt(2, 0)).toEqual({ kind: "empty" });
  });

  it("finds the sheets of a file whose sheets have other ids now, by their names", async () => {
    const book = await open({ name: "進捗管理表" });
    await book.live.apply(commandOf("c", columnOf(book, 2)));
    const [sheet] = book.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    book.workbook.sheets = [{ ...sheet, id: "{00000000-0009-0000-0000-000000000000}" }];
    book.workbook.activeSheetId = "{00000000-0009-0000-0000-000000000000}";
    const second = await again(book);
    expect(await second.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { written: { length: 2 } },
    });
  });

  it("keeps what is protected now for later", async () => {
    const book = await open({ styles: { A2: { numberFormat: "General", locked: false } } });
    await book.live.apply(commandOf("c", columnOf(book, 2)));
    const [sheet] = book.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    sheet.protected = true;
    expect(await book.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { written: [{ position: { row: 1 } }], refused: [{ reason: "protected" }] },
    });
    sheet.protected = false;
    expect(await book.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { written: [{ position: { row: 0 } }] },
    });
    expect(book.contentAt(0, 0)).toEqual({ kind: "empty" });
  });
});

describe("a crash", () => {
  it.each([
    ["before the cells are written", false],
    ["after the cells are written", true],
  ])("%s leaves an intent that a new pane takes back", async (_when, carriedOut) => {
    const book = await open({ rows: [["a"]] });
    const was = await book.snapshot();
    const command = {
      ...commandOf("c", columnOf(book, 3, 1)),
      drafts: [draftAt("a", book.sheetId, 0, 1)],
    };
    await dieIn(book, writingSync, () => book.live.apply(command), carriedOut);
    expect(book.contentAt(0, 1).kind).toBe(carriedOut ? "text" : "empty");
    const second = await again(book);
    expect(await second.live.journal()).toMatchObject({
      ok: true,
      value: [{ state: "intent", command: { id: "c" } }],
    });
    expect(await second.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { written: { length: carriedOut ? 3 : 0 }, refused: [] },
    });
    expect(await second.snapshot()).toEqual(was);
    expect(await second.live.journal()).toMatchObject({ ok: true, value: [{ state: "undone" }] });
  });

  it("leaves an intent that can be declared finished, with its drafts, and undone later", async () => {
    const book = await open({});
    const drafts = [draftAt("a", book.sheetId, 0, 0)];
    const command = { ...commandOf("c", columnOf(book, 2)), drafts };
    await dieIn(book, writingSync, () => book.live.apply(command));
    const second = await again(book);
    expect(await second.live.settle("c")).toMatchObject({ ok: true, value: { refused: [] } });
    expect(book.contentAt(1, 0)).toEqual(textContent("1番の文。"));
    expect(await second.live.journal()).toMatchObject({
      ok: true,
      value: [{ state: "done", command: { edits: { length: 2 } } }],
    });
    expect(await second.notebook.read()).toMatchObject({ ok: true, value: { drafts } });
    expect(await second.live.settle("c")).toMatchObject({
      ok: false,
      failure: { code: "nothing-to-undo" },
    });
    expect(await second.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { written: { length: 2 } },
    });
    expect(book.contentAt(1, 0)).toEqual({ kind: "empty" });
  });
});
