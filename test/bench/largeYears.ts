import { textContent } from "../../src/domain/cells/CellContent";
import type { SnapshotCell, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { largeBook } from "./largeBook";

/** `largeBook` with plans that are still to be done: last year's file. */
export function lastYearBook(rows: number): WorkbookSnapshot {
  return mapCells(largeBook(rows), ({ column, text }) =>
    column === 7 ? text.replaceAll("した。", "する。") : text,
  );
}

/** This year's file: every header a year on, nothing reported yet. */
export function thisYearBook(rows: number): WorkbookSnapshot {
  return mapCells(lastYearBook(rows), ({ row, column, text }) => {
    if (row === 0) return text.replace("令和5年度", "令和6年度").replace("令和4年度", "令和5年度");
    return column === 5 ? null : text;
  });
}

/** The book with other texts; a cell of which `null` is left goes. */
export function mapCells(
  book: WorkbookSnapshot,
  textOf: (cell: SnapshotCell) => string | null,
): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((cell) => {
      const text = textOf(cell);
      return text === null ? [] : [{ ...cell, text, content: textContent(text) }];
    }),
  }));
  return { ...book, sheets };
}
