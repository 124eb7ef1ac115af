import { intervalContains, type Interval } from "../cells/Interval";
import { maxRows } from "../cells/Position";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import type { Verdict } from "./judgeEdit";
import { rowShows } from "./rowWitness";
import type { RowEdit } from "./SheetEdit";

/** What a row edit has to know of its sheet, at its turn. */
export type RowsFound = Pick<SheetSnapshot, "cells" | "merges" | "hiddenRows"> & {
  readonly sheetProtected: boolean;
  /** Does a formula, anywhere in the workbook, refer to rows of this sheet? Absent: that is not asked. */
  readonly refersTo?: (rows: Interval) => boolean;
};

/**
 * May rows be inserted or taken away here? Only where the row below is the one that was shown, and only rows that are
 * empty and visible. Rows with a merged area that begins or ends among them stay: it would not come back by inserting.
 */
export function judgeRowEdit(edit: RowEdit, found: RowsFound | null): Verdict {
  if (!found) return "sheet-missing";
  if (edit.count < 1 || edit.row < 0) throw new Error(`${edit.kind}: no rows`);
  const after = edit.kind === "deleteRows" ? edit.row + edit.count : edit.row;
  if (!rowShows(found, after, edit.below)) return "place-lost";
  if (found.sheetProtected) return "protected";
  if (edit.kind === "insertRows") return overflows(edit, found) ? "would-lose-text" : "fits";
  const rows = { first: edit.row, last: edit.row + edit.count - 1 };
  const hidden = found.hiddenRows.some(
    ({ first, last }) => first <= rows.last && last >= rows.first,
  );
  if (hidden) return "row-hidden";
  if (found.cells.some(({ row }) => intervalContains(rows, row))) return "would-lose-text";
  const cut = found.merges.some(
    ({ top, bottom }) => intervalContains(rows, top) || intervalContains(rows, bottom),
  );
  if (cut) return "merge-in-the-way";
  return found.refersTo?.(rows) ? "would-break-formula" : "fits";
}

/** Excel does not push text off the end of the sheet; nor do we. */
function overflows({ count }: RowEdit, { cells }: RowsFound): boolean {
  return (cells.at(-1)?.row ?? 0) + count >= maxRows;
}
