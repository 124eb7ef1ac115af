import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";

/** The sheet's texts as rows of columns, empty ones included; a merged text stands at its anchor. */
export function anchorTexts(sheet: SheetSnapshot): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { row, column, text } of sheet.cells) {
    while (rows.length <= row) rows.push([]);
    const texts = rows[row] ?? [];
    while (texts.length <= column) texts.push("");
    texts[column] = text;
  }
  return rows;
}
