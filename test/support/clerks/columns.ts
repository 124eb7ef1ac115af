import { parseColumn } from "../../../src/domain/cells/address";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { shuffleColumns } from "../../fixtures/changes";
import type { SheetChange } from "./Clerk";
import { positionAt, withText } from "./write";

/** Two columns change places, from Excel's row `firstRow` (the header) on. */
export function swapColumns(a: string, b: string, firstRow: number): SheetChange {
  return (sheet) => shuffleColumns(sheet, [a, b], [1, 0], firstRow - 1);
}

/** A column of one's own before `column`, with texts by Excel's row. */
export function insertColumn(column: string, texts: Readonly<Record<string, string>>): SheetChange {
  const at = parseColumn(column) ?? 0;
  const move = (index: number) => (index >= at ? index + 1 : index);
  return (sheet) => {
    const moved: SheetSnapshot = {
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, column: move(cell.column) })),
      merges: sheet.merges.map((m) => ({ ...m, left: move(m.left), right: move(m.right) })),
    };
    return Object.entries(texts).reduce(
      (done, [row, text]) => withText(done, positionAt(`${column}${row}`), text),
      moved,
    );
  };
}
