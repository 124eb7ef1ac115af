import { textContent } from "../../../src/domain/cells/CellContent";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { onRequests } from "../../support/faults/Bench";
import { commandOf, firstSheet, openBook, writingSync, type OpenBook } from "./openBook";
import { fillCell } from "./sampleRecords";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({
    rows: [
      ["施策", "実績"],
      ["見守り", null],
      ["居場所", null],
    ],
  });
});
afterEach(() => book.close());

/** A co-author types into B2 right before the request in which the command writes it. */
function typesBeforeTheWrite(text: string): void {
  const { host, workbook } = book;
  onRequests(host, (request) => {
    const at = { row: 1, column: 1 };
    if (request === writingSync)
      setCellContent(workbook, firstSheet(workbook), at, textContent(text), "coauthor");
    return null;
  });
}

const both = () =>
  commandOf("c", [
    fillCell(book.sheetId, 1, 1, "見守った。"),
    fillCell(book.sheetId, 2, 1, "開いた。"),
  ]);

test("what a co-author typed between the look and the write is given back, and named", async () => {
  typesBeforeTheWrite("ほかの課の文");
  const applied = await book.live.apply(both());
  expect(applied).toMatchObject({
    ok: true,
    value: {
      written: [{ position: { row: 2, column: 1 } }],
      refused: [{ edit: { position: { row: 1, column: 1 } }, reason: "changed-since" }],
    },
  });
  expect(book.contentAt(1, 1)).toEqual(textContent("ほかの課の文"));
  expect(book.contentAt(2, 1)).toEqual(textContent("開いた。"));
});

test("undoing leaves it alone", async () => {
  typesBeforeTheWrite("ほかの課の文");
  await book.live.apply(both());
  expect(await book.live.undo("c", "2026-05-02T00:00:00Z")).toMatchObject({ ok: true });
  expect(book.contentAt(1, 1)).toEqual(textContent("ほかの課の文"));
  expect(book.contentAt(2, 1)).toEqual({ kind: "empty" });
});

test("who typed the very same is not told of a conflict", async () => {
  typesBeforeTheWrite("見守った。");
  expect(await book.live.apply(both())).toMatchObject({ ok: true, value: { refused: [] } });
});
