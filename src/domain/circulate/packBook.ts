import { sameContent, textContent, type CellContent } from "../cells/CellContent";
import { comparePositions, positionKey } from "../cells/Position";
import type { SheetSnapshot, WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { PackedBook, PackedSheet } from "./Stamp";

/** Packs what a workbook says and how it is merged, so that it reads the same when it is unpacked (`unpackBook`). */
export function packBook({ file, sheets }: WorkbookSnapshot): PackedBook {
  const indexes = new Map<string, number>();
  const indexOf = (text: string): number => {
    const index = indexes.get(text) ?? indexes.size;
    indexes.set(text, index);
    return index;
  };
  const packed = sheets.map((sheet) => packSheet(sheet, indexOf));
  return { file, texts: [...indexes.keys()], sheets: packed };
}

/** One sheet of a packed workbook. `indexOf`: where a text stands among the workbook's. */
export function packSheet(sheet: SheetSnapshot, indexOf: (text: string) => number): PackedSheet {
  const cells: number[] = [];
  const contents: [number, CellContent][] = [];
  let before = 0;
  for (const [index, cell] of [...sheet.cells].sort(comparePositions).entries()) {
    const key = positionKey(cell);
    cells.push(key - before, indexOf(cell.text));
    before = key;
    if (!sameContent(cell.content, textContent(cell.text))) contents.push([index, cell.content]);
  }
  const merges = sheet.merges.flatMap(({ top, left, bottom, right }) => [
    top,
    left,
    bottom - top,
    right - left,
  ]);
  const { id, name, visibility } = sheet;
  return { id, name, visibility, cells, contents, merges };
}
