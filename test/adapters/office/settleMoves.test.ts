import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { draftFill, type SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import { onRequests } from "../../support/faults/Bench";
import {
  commandOf,
  dieIn,
  firstSheet,
  openBook,
  openWorkbook,
  writingSync,
  type OpenBook,
} from "./openBook";
import { draftAt, fillCell } from "./sampleRecords";

let book: OpenBook;
afterEach(() => book.close());

const at = (row: number) => ({ row, column: 1 });
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
const plain = { kind: "none" } as const;
const drafts = () =>
  [1, 2].map((row) => ({ ...draftAt(`d${row}`, book.sheetId, row, 1), fillBefore: plain }));

/** The pane is closed right after two drafts were written and coloured; another one opens the workbook. */
beforeEach(async () => {
  book = await openBook({
    rows: [
      ["施策", "実績"],
      ["見守り", null],
      ["居場所", null],
    ],
  });
  const edits = [1, 2].map((row) => fillCell(book.sheetId, row, 1, `${row}番の文。`));
  const command = { ...commandOf("c", [...edits, colour(1), colour(2)]), drafts: drafts() };
  await dieIn(book, writingSync, () => book.live.apply(command));
  book.close();
  book = await openWorkbook(book.workbook);
});

const insert = (row: number) =>
  shiftRows(book.workbook, firstSheet(book.workbook), { kind: "insert", at: row, count: 1 });
const kept = async () => {
  const notes = await book.notebook.read();
  return notes.ok ? notes.value.drafts : [];
};

it("looks where the cells are today, and keeps what was done where the command did it", async () => {
  insert(0);
  expect(await book.live.settle("c", [move(1, 2), move(2, 3)])).toMatchObject({
    ok: true,
    value: { written: [], refused: [] },
  });
  expect(await kept()).toEqual(drafts());
  expect(await book.live.journal()).toMatchObject({
    value: [
      { state: "done", command: { edits: [1, 2, 1, 2].map((row) => ({ position: at(row) })) } },
    ],
  });
});

it("keeps a draft whose place is lost, its colour too, and says which; it can be undone once it is found", async () => {
  insert(2);
  expect(await book.live.settle("c", [move(1, 1), move(2, null)])).toMatchObject({
    ok: true,
    value: { refused: [{ reason: "place-lost", edit: { kind: "setContent", position: at(2) } }] },
  });
  expect(await kept()).toEqual(drafts());
  const undone = await book.live.undo("c", "2026-05-02T00:00:00Z", undefined, [
    move(1, 1),
    move(2, 3),
  ]);
  expect(undone).toMatchObject({ ok: true, value: { refused: [] } });
  expect([1, 3].map((row) => book.contentAt(row, 1))).toEqual([emptyContent, emptyContent]);
});

it("says where another text stands; of colours nothing is said", async () => {
  const sheet = firstSheet(book.workbook);
  setCellContent(book.workbook, sheet, at(1), textContent("人の文"));
  expect(await book.live.settle("c")).toMatchObject({
    ok: true,
    value: {
      refused: [{ reason: "changed-since", edit: { kind: "setContent", position: at(1) } }],
    },
  });
  expect((await kept()).map(({ id }) => id)).toEqual(["d2"]);
});

test.each([1, 2, 3])(
  "a row that comes right before request %i after the reading is noticed",
  async (n) => {
    await book.live.read();
    onRequests(book.host, (request) => {
      if (request === n) insert(0);
      return null;
    });
    const settled = await book.live.settle("c", [move(1, 1), move(2, 2)]);
    expect(settled).toMatchObject({
      ok: true,
      value: { refused: [{ reason: "place-lost" }, { reason: "place-lost" }] },
    });
    expect(await kept()).toEqual(drafts());
  },
);

test("a file that was opened again, its sheets with other ids: the texts are marked all the same", async () => {
  const before = drafts();
  const id = "{00000000-00AA-0000-0000-000000000000}";
  Object.assign(firstSheet(book.workbook), { id });
  Object.assign(book.workbook, { activeSheetId: id });
  book.close();
  book = await openWorkbook(book.workbook);
  expect(await book.live.settle("c")).toMatchObject({ ok: true, value: { refused: [] } });
  expect(await kept()).toEqual(before);
});
