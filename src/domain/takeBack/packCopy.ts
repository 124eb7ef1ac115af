import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { packBook } from "../circulate/packBook";
import { packedBookSchema } from "../circulate/parseStamp";
import type { PackedBook, PackedSheet } from "../circulate/Stamp";
import { unpackBook } from "../circulate/unpackBook";
import type { PackedCopy } from "./KeptCopy";

/** Packs a copy so that only what differs from what was circulated takes room. */
export function packCopy(copy: WorkbookSnapshot, base: PackedBook): PackedCopy {
  const book = packBook(copy);
  const known = new Map(base.texts.map((text, index) => [text, index]));
  const texts: string[] = [];
  const indexes = book.texts.map((text) => {
    const index = known.get(text);
    return index ?? base.texts.length + texts.push(text) - 1;
  });
  const sheetsOfBase = base.sheets.map((sheet) => JSON.stringify(sheet));
  const sheets = book.sheets.map((sheet) => {
    const packed = reindexed(sheet, (index) => indexes[index] ?? 0);
    const same = sheetsOfBase.indexOf(JSON.stringify(packed));
    return same < 0 ? packed : same;
  });
  return { file: book.file, texts, sheets };
}

/** The copy again; null where it does not belong to this base, or was damaged. */
export function unpackCopy(
  { file, texts, sheets }: PackedCopy,
  base: PackedBook,
): WorkbookSnapshot | null {
  const book = packedBookSchema.safeParse({
    file,
    texts: [...base.texts, ...texts],
    sheets: sheets.map((sheet) => (typeof sheet === "number" ? base.sheets[sheet] : sheet)),
  });
  return book.success ? unpackBook(book.data) : null;
}

/** Each cell is two numbers, the second its text's index. */
function reindexed(sheet: PackedSheet, indexOf: (index: number) => number): PackedSheet {
  const cells = sheet.cells.map((value, at) => (at % 2 === 1 ? indexOf(value) : value));
  return { ...sheet, cells };
}
