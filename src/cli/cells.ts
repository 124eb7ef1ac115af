import { formatAddress, formatColumn, formatSpan } from "../domain/cells/address";
import type { SheetSnapshot } from "../domain/cells/SheetSnapshot";
import { parseArguments } from "./arguments";
import type { Command } from "./Command";
import { readBook } from "./readBook";

const usage = "使い方: cells BOOK.xlsx";

/** `cells BOOK.xlsx`: what the reader reads, before anything is understood. */
export const cells: Command = async (args, io) => {
  const parsed = parseArguments(args, ["profile"]);
  if (!parsed.ok) return { status: 2, usage: `${parsed.failure}\n${usage}` };
  const [path, more] = parsed.value.positionals;
  if (path === undefined || more !== undefined) return { status: 2, usage };
  const book = await readBook(path, io);
  if (!book.ok) return book.failure;
  return {
    status: 0,
    result: { file: book.value.file, sheets: book.value.sheets.map(sheetCells) },
  };
};

/** A sheet in the terms of the command line: `A1` addresses, Excel's row numbers. */
function sheetCells(sheet: SheetSnapshot) {
  return {
    name: sheet.name,
    state: sheet.visibility,
    cells: Object.fromEntries(sheet.cells.map((cell) => [formatAddress(cell), cell.text])),
    merges: sheet.merges.map(formatSpan),
    hiddenRows: sheet.hiddenRows.map(({ first, last }) => [first + 1, last + 1]),
    hiddenColumns: sheet.hiddenColumns.map(({ first, last }) => [
      formatColumn(first),
      formatColumn(last),
    ]),
  };
}
