import { maxColumns, maxRows } from "../../../domain/cells/Position";
import type { Span } from "../../../domain/cells/Span";
import type { HostSheet } from "../../model/HostWorkbook";
import { axisOf, type Axis } from "./Axis";
import { rowHeights } from "./rowHeights";
import type { TextMeasure } from "./TextMeasure";

/** Where every row and column of a sheet lies on the screen. Made anew whenever the sheet changes. */
export type SheetLayout = {
  readonly sheet: HostSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** The last row and column that hold something; -1 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
};

/**
 * Excel's width unit is one digit of the book's default font (ECMA-376, 18.3.1.13): 7 px in Calibri 11, 8 px in 游ゴシック
 * 11. The font is told by its row: 18.75 points is that of 游ゴシック, 15 that of Calibri, 13.5 that of ＭＳ Ｐゴシック.
 */
const digitPixels = (sheet: HostSheet) => (sheet.defaultRowHeight >= 18 ? 8 : 7);
/** Empty rows and columns after the last used ones, so that a person can go on writing. */
const spareRows = 40;
const spareColumns = 4;
const leastColumns = 15;

export function layoutSheet(sheet: HostSheet, measure: TextMeasure): SheetLayout {
  const { lastRow, lastColumn } = usedCorner(sheet);
  const columnCount = Math.min(maxColumns, Math.max(leastColumns, lastColumn + 1 + spareColumns));
  const rowCount = Math.min(maxRows, lastRow + 1 + spareRows);
  const columns = axisOf(columnWidths(sheet, columnCount));
  const rows = axisOf(rowHeights(sheet, columns, rowCount, measure));
  return { sheet, rows, columns, lastRow, lastColumn };
}

function columnWidths(sheet: HostSheet, count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const { width, hidden } = sheet.columns.get(column) ?? {};
    if (hidden) return 0;
    return Math.round((width ?? sheet.defaultColumnWidth) * digitPixels(sheet));
  });
}

/** Cells that only have a look count where they show one: a fill or a border. */
function usedCorner(sheet: HostSheet): { lastRow: number; lastColumn: number } {
  let lastRow = -1;
  let lastColumn = -1;
  const reach = (row: number, column: number) => {
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  };
  for (const [key, cell] of sheet.cells) {
    if (cell.text === "" && !cell.style.border && !cell.style.fill) continue;
    reach(Math.floor(key / maxColumns), key % maxColumns);
  }
  for (const merge of sheet.merges) reach(merge.bottom, merge.right);
  for (const { place } of sheet.charts) reach(place.bottom, place.right);
  return { lastRow, lastColumn };
}

/** The size in pixels of a span, hidden rows and columns taken out. */
export function spanSize(layout: SheetLayout, span: Span): { width: number; height: number } {
  return {
    width: layout.columns.offset(span.right + 1) - layout.columns.offset(span.left),
    height: layout.rows.offset(span.bottom + 1) - layout.rows.offset(span.top),
  };
}
