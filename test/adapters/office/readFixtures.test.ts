import { spanOf } from "../../../src/domain/cells/Span";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { cellHeight, cellWidth } from "../../../src/domain/layout/cellSize";
import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { describeFixtures, eachFixture, fixtureBytes, readFixture } from "../../support/fixtures";
import { openWorkbook } from "./openBook";

/** A file says which size is usual, Excel the size of every used row and column: told by cell they are the same. */
const heights = (sheet: SheetSnapshot) =>
  sheet.cells.map((cell) => cellHeight(sheet, spanOf(cell)));
const widths = (sheet: SheetSnapshot) =>
  sheet.cells.map((cell) => cellWidth(sheet, spanOf(cell)) ?? NaN);

/** A column has 5 pixels of margin (ECMA-376 part 1, 18.3.1.13); whether they are counted in is left open here. */
const margin = 3.75;

describeFixtures("a workbook that is open in Excel reads like its file", () => {
  it.each(eachFixture())("%s", async (file) => {
    const opened = await openXlsx(fixtureBytes(file), file);
    if (!opened.ok) throw new Error(opened.failure.detail);
    const book = await openWorkbook(opened.value);
    const fromFile = await readFixture(file);
    const fromExcel = await book.live.read();
    book.close();
    if (!fromExcel.ok) throw new Error(fromExcel.failure.detail);
    const withoutId = (snapshot: typeof fromFile) => ({
      file: snapshot.file,
      sheets: snapshot.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: sheet.cells,
        merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
        hiddenRows: sheet.hiddenRows,
        hiddenColumns: sheet.hiddenColumns,
        heights: heights(sheet),
      })),
    });
    expect(withoutId(fromExcel.value)).toEqual(withoutId(fromFile));
    const inFile = fromFile.sheets.flatMap(widths);
    for (const [at, width] of fromExcel.value.sheets.flatMap(widths).entries()) {
      expect(Math.abs(width - (inFile[at] ?? NaN))).toBeLessThanOrEqual(margin);
    }
  });
});
