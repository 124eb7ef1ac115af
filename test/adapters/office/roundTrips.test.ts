import { textContent } from "../../../src/domain/cells/CellContent";
import { commandOf, openBook, type OpenBook } from "./openBook";
import { fillCell } from "./sampleRecords";

let book: OpenBook;
afterEach(() => book.close());

describe("round trips", () => {
  it("needs at most ten for a thousand cells, and never one a cell", async () => {
    book = await openBook({ rows: [["見出し"]] });
    const edits = Array.from({ length: 1_000 }, (_, row) =>
      fillCell(book.sheetId, row + 1, 5, `${row + 1}回の相談会を開催する。`.repeat(20)),
    );
    const before = book.syncs();
    const applied = await book.live.apply(commandOf("c", edits));
    expect(applied).toMatchObject({ ok: true, value: { written: { length: 1_000 } } });
    expect(book.syncs() - before).toBeLessThanOrEqual(10);
    expect(book.contentAt(1_000, 5)).toEqual(textContent("1000回の相談会を開催する。".repeat(20)));
    expect(book.host.counts.largestRequest).toBeLessThan(5_000_000);
  });

  it("keeps every request under 5 MB when texts are long", async () => {
    book = await openBook({});
    const edits = Array.from({ length: 60 }, (_, row) =>
      fillCell(book.sheetId, row, 0, "見".repeat(30_000)),
    );
    const applied = await book.live.apply(commandOf("c", edits));
    expect(applied).toMatchObject({ ok: true, value: { written: { length: 60 } } });
    expect(book.host.counts.largestRequest).toBeLessThan(5_000_000);
    const journal = await book.live.journal();
    expect(journal).toMatchObject({
      ok: true,
      value: [{ state: "done", command: { edits: { length: 60 } } }],
    });
    expect(await book.live.undo("c", "2026-05-02T00:00:00Z")).toMatchObject({
      ok: true,
      value: { written: { length: 60 } },
    });
    expect(book.contentAt(59, 0)).toEqual({ kind: "empty" });
  });

  it("refuses a command that the journal could not keep", async () => {
    book = await openBook({});
    const edits = Array.from({ length: 100 }, (_, row) =>
      fillCell(book.sheetId, row, 0, "見".repeat(30_000)),
    );
    const applied = await book.live.apply(commandOf("c", edits));
    expect(applied).toMatchObject({ ok: false, failure: { code: "journal-full", restored: true } });
    expect(book.contentAt(0, 0)).toEqual({ kind: "empty" });
  });
});
