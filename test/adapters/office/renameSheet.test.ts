import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import type { RenameSheet, SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { commandOf, openSheets, openWorkbook, type OpenBook } from "./openBook";

const later = "2026-05-02T00:00:00Z";

let book: OpenBook;
beforeEach(async () => {
  book = await openSheets([{ name: "R5進捗表", rows: [["施策"]] }, { name: "R4進捗表" }]);
});
afterEach(() => book.close());

const names = () => book.workbook.sheets.map(({ name }) => name);
const rename = (after: string, before = "R5進捗表"): RenameSheet => ({
  kind: "renameSheet",
  sheetId: book.sheetId,
  before,
  after,
});
const apply = (...edits: SheetEdit[]) => book.live.apply(commandOf("c", edits));

it("gives a sheet another name, and its own again", async () => {
  expect(await apply(rename("R6進捗表"))).toMatchObject({
    value: { refused: [], differences: [] },
  });
  expect(names()).toEqual(["R6進捗表", "R4進捗表"]);
  expect(await book.live.undo("c", later)).toMatchObject({ value: { refused: [] } });
  expect(names()).toEqual(["R5進捗表", "R4進捗表"]);
});

it("is taken back after the file was saved and opened again", async () => {
  await apply(rename("R6進捗表"));
  const file = await openXlsx(await saveXlsx(book.workbook), "book.xlsx");
  if (!file.ok) throw new Error(file.failure.detail);
  const next = await openWorkbook(file.value);
  expect(await next.live.undo("c", later)).toMatchObject({ value: { refused: [] } });
  expect(file.value.sheets.map(({ name }) => name)).toEqual(["R5進捗表", "R4進捗表"]);
  next.close();
});

it("only changes its case where that is all that is wanted", async () => {
  await apply(rename("r5進捗表"));
  expect(names()[0]).toBe("r5進捗表");
});

it.each([
  ["r4進捗表", "R5進捗表", "name-taken"],
  ["R6/進捗表", "R5進捗表", "name-unfit"],
  ["あ".repeat(32), "R5進捗表", "name-unfit"],
  ["R6進捗表", "進捗表", "changed-since"],
])("is refused as %s from %s: %s", async (after, before, reason) => {
  expect(await apply(rename(after, before))).toMatchObject({
    ok: true,
    value: { written: [], refused: [{ reason }] },
  });
  expect(names()).toEqual(["R5進捗表", "R4進捗表"]);
});

it("is refused where the structure of the workbook is protected", async () => {
  book.workbook.structureProtected = true;
  expect(await apply(rename("R6進捗表"))).toMatchObject({
    value: { refused: [{ reason: "workbook-protected" }] },
  });
});

it("is left where somebody has named the sheet anew since", async () => {
  await apply(rename("R6進捗表"));
  const [sheet] = book.workbook.sheets;
  if (sheet) sheet.name = "五月の進捗表";
  expect(await book.live.undo("c", later)).toMatchObject({
    value: { written: [], refused: [{ reason: "changed-since" }] },
  });
  expect(names()[0]).toBe("五月の進捗表");
});
