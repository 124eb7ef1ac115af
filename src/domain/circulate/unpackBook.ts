import { textContent } from "../cells/CellContent";
import { maxColumns } from "../cells/Position";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Span } from "../cells/Span";
import type { PackedBook, PackedSheet } from "./Stamp";

/** The workbook out of its packing (`packBook`, or a stamp that was looked at by `parseStamp`). */
export function unpackBook({ file, texts, sheets }: PackedBook): WorkbookSnapshot {
  return { file, sheets: sheets.map((sheet) => unpackSheet(sheet, texts)) };
}

function unpackSheet(sheet: PackedSheet, texts: readonly string[]): SheetSnapshot {
  const contents = new Map(sheet.contents);
  const cells: SnapshotCell[] = [];
  let key = 0;
  for (const [index, [step = 0, text = -1]] of groups(sheet.cells, 2).entries()) {
    key += step;
    const [row, column] = [Math.floor(key / maxColumns), key % maxColumns];
    const shown = texts[text] ?? "";
    cells.push({ row, column, text: shown, content: contents.get(index) ?? textContent(shown) });
  }
  const { id, name, visibility } = sheet;
  const merges = groups(sheet.merges, 4).map(spanOfGroup);
  return { id, name, visibility, cells, merges, hiddenRows: [], hiddenColumns: [] };
}

function spanOfGroup([top = 0, left = 0, rows = 0, columns = 0]: readonly number[]): Span {
  return { top, left, bottom: top + rows, right: left + columns };
}

function groups(numbers: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, at) =>
    numbers.slice(at * size, (at + 1) * size),
  );
}
