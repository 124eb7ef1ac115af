import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { draftFill, type SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { commandOf, firstSheet, openBook, type OpenBook } from "./openBook";
import { draftAt, fillCell } from "./sampleRecords";

const later = "2026-05-02T00:00:00Z";
let book: OpenBook;
afterEach(() => book.close());

const at = (row: number) => ({ row, column: 0 });
const move = (from: number, to: number | null) => ({
  sheetId: book.sheetId,
  from: at(from),
  to: to === null ? null : at(to),
});
const colour = (row: number): SheetEdit => ({
  kind: "setFill",
  sheetId: book.sheetId,
  position: at(row),
  before: { kind: "none" },
  after: draftFill,
});

/** Two drafts, coloured, in A1 and A2; then a person moves them two rows down, colours and all. */
async function carriedAndMoved(): Promise<void> {
  book = await openBook({});
  const edits = [0, 1].map((row) => fillCell(book.sheetId, row, 0, `${row}番の文。`));
  const drafts = [0, 1].map((row) => ({
    ...draftAt(`d${row}`, book.sheetId, row, 0),
    fillBefore: { kind: "none" } as const,
  }));
  await book.live.apply({ ...commandOf("c", [...edits, colour(0), colour(1)]), drafts });
  const { cells } = firstSheet(book.workbook);
  const [...moved] = cells;
  cells.clear();
  for (const [key, cell] of moved) cells.set(key + 2 * 16_384, cell);
}

const draftIds = async () => {
  const notes = await book.notebook.read();
  return notes.ok ? notes.value.drafts.map(({ id }) => id) : [];
};

it("takes texts and colours back where the cells are today", async () => {
  await carriedAndMoved();
  expect(await book.live.undo("c", later, undefined, [move(0, 2), move(1, 3)])).toMatchObject({
    ok: true,
    value: { written: { length: 4 }, refused: [] },
  });
  expect([2, 3].map((row) => book.contentAt(row, 0))).toEqual([emptyContent, emptyContent]);
  expect([2, 3].map((row) => book.styleAt(row, 0)?.fill)).toEqual([undefined, undefined]);
  expect(await draftIds()).toEqual([]);
  expect(await book.live.journal()).toMatchObject({ value: [{ state: "undone" }] });
});

it("refuses what is lost, keeps its draft, and can take it back once it is found", async () => {
  await carriedAndMoved();
  expect(await book.live.undo("c", later, undefined, [move(0, 2), move(1, null)])).toMatchObject({
    ok: true,
    value: {
      written: { length: 2 },
      refused: [
        { reason: "place-lost", edit: { kind: "setContent", position: at(1) } },
        { reason: "place-lost", edit: { kind: "setFill", position: at(1) } },
      ],
    },
  });
  expect(book.contentAt(3, 0)).toEqual(textContent("1番の文。"));
  expect(await draftIds()).toEqual(["d1"]);
  expect(await book.live.journal()).toMatchObject({
    value: [{ state: "done", command: { edits: { length: 2 }, drafts: [{ id: "d1" }] } }],
  });
  expect(await book.live.undo("c", later, undefined, [move(1, 3)])).toMatchObject({
    ok: true,
    value: { written: { length: 2 }, refused: [] },
  });
  expect(book.contentAt(3, 0)).toEqual(emptyContent);
  expect(await draftIds()).toEqual([]);
  expect(await book.live.journal()).toMatchObject({ value: [{ state: "undone" }] });
});

it("compares at the new place as at the old one", async () => {
  await carriedAndMoved();
  setCellContent(book.workbook, firstSheet(book.workbook), at(2), textContent("人の文"));
  expect(await book.live.undo("c", later, undefined, [move(0, 2), move(1, 3)])).toMatchObject({
    ok: true,
    value: { refused: [{ reason: "changed-since", edit: { position: at(2) } }] },
  });
  expect(book.contentAt(2, 0)).toEqual(textContent("人の文"));
  expect(await draftIds()).toEqual(["d0"]);
});
