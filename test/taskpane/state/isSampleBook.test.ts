import "../nodeGlobals";
import { xlsxFiles } from "../../../src/adapters/xlsx";
import { isSampleBook } from "../../../src/taskpane/state/isSampleBook";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { sampleBytes } from "../../support/desk";
import { planBook } from "../planBook";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";

const bookOf = (snapshot: WorkbookSnapshot) =>
  ({ book: { kind: "read", understanding: { snapshot } } }) as unknown as PaneState;

test("the shipped sample is known by its plan, under any name; another city's workbook is not", async () => {
  const read = await xlsxFiles.read(sampleBytes("令和5年度"), "Book1.xlsx");
  if (!read.ok) throw new Error(read.failure.code);
  expect(isSampleBook(bookOf(read.value))).toBe(true);
  expect(isSampleBook(bookOf(planBook))).toBe(false);
  expect(isSampleBook({ book: { kind: "unread" } })).toBe(false);
});
