import { textContent } from "../../../src/domain/cells/CellContent";
import { createHostSheet } from "../../../src/embedded/model/createHostSheet";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { defaultStyle } from "../../../src/embedded/model/defaultStyle";
import { commandOf, openBook, writingSync, type OpenBook } from "./openBook";
import { fillCell } from "./sampleRecords";

const sheet = { name: "進捗管理表", rows: [[null, "前の文"]] };
const failure = { kind: "error", code: "GeneralException" } as const;

let book: OpenBook;
beforeEach(async () => {
  book = await openBook(sheet);
});
afterEach(() => book.close());

it("brings back the open cells of a protected sheet", async () => {
  const open = { ...defaultStyle, locked: false };
  const guarded = { ...sheet, protected: true, styles: { A5: open, A6: open } };
  book.workbook.sheets = [createHostSheet(guarded, book.sheetId)];
  const before = await book.snapshot();
  const edits = [fillCell(book.sheetId, 4, 0, "12/10"), fillCell(book.sheetId, 5, 0, "x")];
  book.host.faults.inject(failure, writingSync + 1);
  const applied = await book.live.apply(commandOf("c", edits));
  expect(applied).toMatchObject({ ok: false, failure: { restored: true } });
  expect(await book.snapshot()).toEqual(before);
  expect(await book.live.apply(commandOf("c", edits))).toMatchObject({ ok: true });
});

it("brings back the other sheets when one was deleted meanwhile", async () => {
  const before = await book.snapshot();
  book.workbook.sheets.push(
    createHostSheet({ name: "消える" }, "{00000000-0001-0007-0000-000000000000}"),
  );
  const gone = fillCell("{00000000-0001-0007-0000-000000000000}", 0, 0, "x");
  const stop = book.workbook.subscribe((event) => {
    if (event.kind === "cells") book.workbook.sheets.length = 1;
  });
  const applied = await book.live.apply(commandOf("c", [fillCell(book.sheetId, 0, 0, "文"), gone]));
  stop();
  expect(applied).toMatchObject({ ok: false, failure: { restored: true } });
  expect(await book.snapshot()).toEqual(before);
});

it("does not write over what somebody typed between the failure and taking back", async () => {
  const edits = [fillCell(book.sheetId, 4, 0, "12/10"), fillCell(book.sheetId, 5, 0, "x")];
  book.host.faults.inject(failure, writingSync + 1);
  let typed = false;
  const stop = book.workbook.subscribe((event) => {
    if (event.kind !== "cells" || event.by !== "addin" || typed) return;
    if (book.contentAt(5, 0).kind !== "text") return;
    typed = true;
    queueMicrotask(() => {
      const [now] = book.workbook.sheets;
      const position = { row: 4, column: 0 };
      if (now) setCellContent(book.workbook, now, position, textContent("同僚の文"), "coauthor");
    });
  });
  const applied = await book.live.apply(commandOf("c", edits));
  stop();
  expect(applied).toMatchObject({ ok: false, failure: { restored: false } });
  expect(book.contentAt(4, 0)).toEqual(textContent("同僚の文"));
  expect(book.contentAt(5, 0)).toEqual({ kind: "empty" });
  expect(await book.live.journal()).toMatchObject({ ok: true, value: [{ state: "intent" }] });
});
