import { maxColumns } from "../../domain/cells/Position";
import { spanUnion, type Span } from "../../domain/cells/Span";
import type { HostCell, HostSheet } from "./HostWorkbook";
import { defaultStyle } from "./defaultStyle";

/**
 * The smallest rectangle around all cells in use, null where there is none. `valuesOnly`: cells that have only a look
 * do not count. `within`: only cells in that rectangle count.
 */
export function usedSpan(sheet: HostSheet, valuesOnly: boolean, within?: Span): Span | null {
  let used: Span | null = null;
  for (const [key, cell] of sheet.cells) {
    if (!counts(cell, valuesOnly)) continue;
    const row = Math.floor(key / maxColumns);
    const column = key % maxColumns;
    if (
      within &&
      (row < within.top || row > within.bottom || column < within.left || column > within.right)
    ) {
      continue;
    }
    const one = { top: row, left: column, bottom: row, right: column };
    used = used ? spanUnion(used, one) : one;
  }
  return used;
}

function counts(cell: HostCell, valuesOnly: boolean): boolean {
  return cell.content.kind !== "empty" || (!valuesOnly && cell.style !== defaultStyle);
}
