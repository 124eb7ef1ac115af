import type { SheetChange } from "../../../../src/ports/LiveWorkbook";
import { shiftRows } from "../../../../src/embedded/model/shiftRows";
import { until } from "../../../support/until";
import { firstSheet, openBook } from "../openBook";
import { addMeasure, measures } from "./measures";
import { startAgain } from "./measuresBook";

it("tells of rows that a person inserts, not of those that the add-in does", async () => {
  const book = await openBook(measures);
  await startAgain(book);
  const seen: SheetChange[] = [];
  const stop = await book.live.onChange((change) => seen.push(change));
  await book.live.apply(addMeasure(book.sheetId));
  await book.live.undo("c", "2026-05-02T00:00:00Z");
  shiftRows(book.workbook, firstSheet(book.workbook), { kind: "insert", at: 1, count: 1 });
  // Events come in their order: what is told of the person comes after anything of the add-in's.
  await until(() => seen.length > 0);
  expect(seen).toMatchObject([{ sheetId: book.sheetId, remote: false }]);
  stop();
  book.close();
});
