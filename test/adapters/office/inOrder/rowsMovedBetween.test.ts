import type { CellContent } from "../../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../../src/domain/edit/SheetEdit";
import { shiftRows } from "../../../../src/embedded/model/shiftRows";
import { onRequests } from "../../../support/faults/Bench";
import { commandOf, firstSheet, openBook } from "../openBook";

const rows = [["施策", "回数", "合計"], ["見守り", 5, "=1+2"], [null], ["居場所", 7], ["相談"]];

const edits: Record<string, SheetEdit> = {
  "an empty row goes": {
    kind: "deleteRows",
    sheetId: "",
    row: 2,
    count: 1,
    below: ["居場所", "7"],
  },
  "a row comes": { kind: "insertRows", sheetId: "", row: 4, count: 1, below: ["相談"] },
};

/** Carries the edit out while somebody inserts a row above right before one request; 0: nobody does. */
async function carriedOut(edit: SheetEdit, disturbed: number) {
  const book = await openBook({ rows });
  let requests = 0;
  onRequests(book.host, (request) => {
    requests = request;
    const sheet = firstSheet(book.workbook);
    if (request === disturbed) shiftRows(book.workbook, sheet, { kind: "insert", at: 1, count: 1 });
    return null;
  });
  const outcome = await book.live.apply(commandOf("c", [{ ...edit, sheetId: book.sheetId }]));
  const stands: CellContent[] = [];
  for (let row = 0; row < 8; row++) {
    const cells = [0, 1, 2].map((column) => book.contentAt(row, column));
    stands.push(...cells.filter(({ kind }) => kind !== "empty"));
  }
  const filled = [0, 1, 2, 3, 4, 5, 6, 7].filter((row) => book.contentAt(row, 0).kind === "text");
  const blanks = Array.from({ length: filled.at(-1) ?? 0 }, (_, row) => row).filter(
    (row) => !filled.includes(row),
  );
  book.close();
  return { outcome, requests, stands, blanks };
}

test.each(Object.entries(edits))("%s: nothing that stands there is lost", async (_, edit) => {
  const plain = await carriedOut(edit, 0);
  expect(plain.outcome.ok).toBe(true);
  for (let request = 1; request <= plain.requests; request++) {
    const { outcome, stands, blanks } = await carriedOut(edit, request);
    expect(stands).toEqual(plain.stands);
    // The row of the co-author, and the one that was empty before; with what the command has done, where it says so.
    const own = edit.kind === "deleteRows" ? [1] : [1, 3, 5];
    expect(blanks).toEqual(outcome.ok ? own : [1, 3]);
    expect(outcome).toMatchObject(outcome.ok ? { ok: true } : { failure: { restored: true } });
  }
});
