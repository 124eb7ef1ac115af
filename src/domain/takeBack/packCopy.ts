import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { packSheet } from "../circulate/packBook";
import { packedBookSchema } from "../circulate/parseStamp";
import type { PackedBook } from "../circulate/Stamp";
import { unpackBook } from "../circulate/unpackBook";
import type { PackedCopy } from "./KeptCopy";

/** Packs a copy so that only what differs from what was circulated takes room. */
export function packCopy(copy: WorkbookSnapshot, base: PackedBook): PackedCopy {
  const indexes = new Map(base.texts.map((text, index) => [text, index]));
  const texts: string[] = [];
  const indexOf = (text: string): number => {
    const index = indexes.get(text) ?? base.texts.length + texts.push(text) - 1;
    indexes.set(text, index);
    return index;
  };
  const sheetsOfBase = base.sheets.map((sheet) => JSON.stringify(sheet));
  const sheets = copy.sheets.map((sheet) => {
    const packed = packSheet(sheet, indexOf);
    const same = sheetsOfBase.indexOf(JSON.stringify(packed));
    return same < 0 ? packed : same;
  });
  return { file: copy.file, texts, sheets };
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
