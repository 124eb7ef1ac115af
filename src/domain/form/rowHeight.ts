import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { cellHeight } from "../layout/cellSize";

/** The height of one row in points; null where it is not known, and for a hidden row. */
export function rowHeight(sheet: SheetSnapshot, row: number): number | null {
  const points = cellHeight(sheet, { top: row, left: 0, bottom: row, right: 0 });
  return points === 0 ? null : points;
}
