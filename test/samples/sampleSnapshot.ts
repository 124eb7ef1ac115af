import type { WriteSheet } from "hucre/xlsx";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { textContent } from "../../src/domain/cells/CellContent";
import { sampleBook } from "./sampleSheet";

/** A sample workbook as the domain reads one; its content data, not its file. */
export const sampleSnapshot = (year: string): WorkbookSnapshot => ({
  file: year,
  sheets: sampleBook(year).sheets.map(snapshotOf),
});

function snapshotOf({ name, cells, merges = [], columns = [] }: WriteSheet): SheetSnapshot {
  const filled = [...(cells ?? [])].flatMap(([key, { value }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (value === null || value === undefined) return [];
    return [{ row, column, text: String(value), content: textContent(String(value)) }];
  });
  return {
    id: name,
    name,
    visibility: "visible",
    cells: filled.sort((a, b) => a.row - b.row || a.column - b.column),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: [],
    hiddenColumns: columns.flatMap(({ hidden }, at) => (hidden ? [{ first: at, last: at }] : [])),
  };
}
