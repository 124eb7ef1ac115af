import { formatAddress, formatSpan } from "../../src/domain/cells/address";
import type { SnapshotCell } from "../../src/domain/cells/SheetSnapshot";
import { bookFile, formatStyles } from "../support/zipFile";
import { largeBook } from "./largeBook";

/** `largeBook`, or one of its form, as Excel saves it: shared strings, an address on every cell, merged cells in the grid. */
export function largeBookFile(rows: number, book = largeBook(rows)): Uint8Array {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  const strings = [...new Set(sheet.cells.map(({ text }) => text))];
  const indexOf = new Map(strings.map((text, index) => [text, index]));
  const byPlace = new Map(sheet.cells.map((cell) => [formatAddress(cell), cell]));
  const lines = Array.from({ length: rows + 1 }, (_, row) => {
    const cells = Array.from({ length: 9 }, (_, column) => {
      const address = formatAddress({ row, column });
      return cellXml(address, byPlace.get(address), indexOf);
    });
    return `<row r="${row + 1}" spans="1:9" ht="60" customHeight="1">${cells.join("")}</row>`;
  });
  const merges = sheet.merges.map((span) => `<mergeCell ref="${formatSpan(span)}"/>`);
  return bookFile({
    sheets: [
      `<sheetData>${lines.join("")}</sheetData><mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    ],
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(""),
    styles: formatStyles("@"),
  });
}

/** Cells under a merge stand in the file as well, for their borders. */
function cellXml(
  address: string,
  cell: SnapshotCell | undefined,
  indexOf: ReadonlyMap<string, number>,
): string {
  if (!cell) return `<c r="${address}" s="1"/>`;
  return `<c r="${address}" s="1" t="s"><v>${indexOf.get(cell.text)}</v></c>`;
}
