import type { Command } from "../../../src/domain/edit/Command";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { hideRows } from "../../../src/embedded/model/hideRows";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import { onRequests } from "../../support/faults/Bench";
import { commandOf, firstSheet, openBook, type OpenBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ rows: [["施策"], ["見守り"], ["居場所"], ["相談"], ["移動"]] });
});
afterEach(() => book.close());

const hidden = () =>
  [...firstSheet(book.workbook).rows].flatMap(([row, line]) => (line.hidden ? [row] : []));

const rows = (first: number, last: number, was: boolean): SheetEdit => ({
  kind: "setRowsHidden",
  sheetId: book.sheetId,
  rows: { first, last },
  before: was,
  after: !was,
});

const filter = (edits: readonly SheetEdit[]): Command => ({
  ...commandOf("f", edits),
  name: "filterRows",
  rows: { hides: [], reveals: [] },
});

test.each([1, 2, 3])(
  "a row that comes before request %i: all rows are hidden and shown as they were",
  async (request) => {
    // A person has hidden the second row; the add-in is to show it, and to hide the two after it.
    hideRows(book.workbook, firstSheet(book.workbook), 1, 1, true);
    await book.live.read();
    onRequests(book.host, (now) => {
      const sheet = firstSheet(book.workbook);
      if (now === request) shiftRows(book.workbook, sheet, { kind: "insert", at: 1, count: 1 });
      return null;
    });
    const outcome = await book.live.apply(filter([rows(1, 1, true), rows(2, 3, false)]));
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: "no-longer-fits", restored: true },
    });
    expect(hidden()).toEqual([2]);
  },
);

test("a thousand runs are looked at by some hundred labels, in one small request", async () => {
  const many = await openBook({ rows: Array.from({ length: 3_000 }, (_, row) => [`施策${row}`]) });
  await many.live.read();
  const edits = Array.from({ length: 1_000 }, (_, run): SheetEdit => {
    const at = { first: run * 3 + 1, last: run * 3 + 1 };
    return { kind: "setRowsHidden", sheetId: many.sheetId, rows: at, before: false, after: true };
  });
  const sheet = firstSheet(many.workbook);
  onRequests(many.host, (now) => {
    if (now === 3) shiftRows(many.workbook, sheet, { kind: "insert", at: 1_500, count: 1 });
    return null;
  });
  const refused = await many.live.apply(filter(edits));
  expect(refused).toMatchObject({ ok: false, failure: { restored: true } });
  expect([...sheet.rows].filter(([, line]) => line.hidden)).toEqual([]);
  expect(many.host.counts.largestRequest).toBeLessThan(2_000_000);
  many.close();
});
