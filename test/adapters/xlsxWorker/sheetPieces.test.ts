import fc from "fast-check";
import { joinPieces, sheetPieces } from "../../../src/adapters/xlsxWorker/sheetPieces";
import { textContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";

const counts = fc.record({
  cells: fc.nat(9),
  merges: fc.nat(9),
  hiddenRows: fc.nat(9),
  hiddenColumns: fc.nat(9),
  columnWidths: fc.option(fc.nat(9)),
  rowHeights: fc.option(fc.nat(9)),
});

const upTo = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));
const run = (index: number) => ({ first: index * 2, last: index * 2 });

const sheets = counts.map((count): SheetSnapshot => ({
  id: "1",
  name: "進捗表",
  visibility: "hidden",
  cells: upTo(count.cells, (row) => ({ row, column: 0, text: "文", content: textContent("文") })),
  merges: upTo(count.merges, (row) => ({ top: row, bottom: row, left: 1, right: 2 })),
  hiddenRows: upTo(count.hiddenRows, run),
  hiddenColumns: upTo(count.hiddenColumns, run),
  defaultRowHeight: 18.75,
  ...(count.columnWidths !== null && {
    columnWidths: upTo(count.columnWidths, (index) => ({ ...run(index), points: index })),
  }),
  ...(count.rowHeights !== null && {
    rowHeights: upTo(count.rowHeights, (index) => ({ ...run(index), points: index })),
  }),
}));

test("the pieces of a sheet are the sheet", () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 1, max: 10 }), (sheet, length) => {
      const pieces = [...sheetPieces(sheet, length)];
      expect(joinPieces(structuredClone(pieces))).toEqual(sheet);
      for (const list of pieces.flatMap((piece) => Object.values(piece)).filter(Array.isArray))
        expect(list.length).toBeLessThanOrEqual(length);
    }),
    { seed: 7 },
  );
});

test("a small sheet is one piece", () => {
  const [sheet] = fc.sample(sheets, { seed: 7, numRuns: 1 });
  if (!sheet) throw new Error("no sheet");
  expect([...sheetPieces(sheet)]).toEqual([sheet]);
});
