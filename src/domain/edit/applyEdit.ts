import type { CellContent } from "../cells/CellContent";
import { intervalsOf } from "../cells/Interval";
import { comparePositions, samePosition } from "../cells/Position";
import type { SheetSnapshot, SnapshotCell } from "../cells/SheetSnapshot";
import { spansOverlap } from "../cells/Span";
import { joinLineSizes } from "../layout/joinLineSizes";
import { deleteRows, insertRows } from "./moveRows";
import type { SetContent, SetRowHeight, SetRowsHidden, SheetEdit } from "./SheetEdit";

/**
 * A sheet after an edit, as far as a snapshot shows it: contents, merges, rows, its name. It is not asked whether the edit fits. A
 * number shows as it is, without its format; a formula shows nothing, for nothing is calculated here.
 */
export function applyEdit(sheet: SheetSnapshot, edit: SheetEdit): SheetSnapshot {
  switch (edit.kind) {
    case "setContent":
      return { ...sheet, cells: withContent(sheet.cells, edit) };
    case "insertRows":
      return insertRows(sheet, edit.row, edit.count);
    case "deleteRows":
      return deleteRows(sheet, edit.row, edit.count);
    case "setMerges": {
      const others = sheet.merges.filter((merge) => !spansOverlap(merge, edit.area));
      return { ...sheet, merges: [...others, ...edit.after] };
    }
    case "setRowHeight":
      return { ...sheet, rowHeights: withHeight(sheet, edit) };
    case "setRowsHidden":
      return { ...sheet, hiddenRows: withHidden(sheet, edit) };
    case "renameSheet":
      return { ...sheet, name: edit.after };
    case "setFill":
    case "setValidation":
    case "setValidationWords":
    case "setLocked":
    case "setProtection":
    case "addSheet":
    case "removeSheet":
      return sheet;
  }
}

/** Cells stay in reading order. A cell that holds what it held is the same cell, with the text it showed. */
function withContent(cells: readonly SnapshotCell[], edit: SetContent): SnapshotCell[] {
  const { position, after } = edit;
  const at = cells.findIndex((cell) => comparePositions(cell, position) >= 0);
  const index = at < 0 ? cells.length : at;
  const there = cells[index];
  const found = there && samePosition(there, position) ? there : null;
  const written =
    after.kind === "empty"
      ? []
      : [{ ...found, ...position, text: shownText(after), content: after }];
  return [...cells.slice(0, index), ...written, ...cells.slice(found ? index + 1 : index)];
}

function shownText(content: CellContent): string {
  if (content.kind === "text") return content.text;
  if (content.kind !== "value") return "";
  return typeof content.value === "boolean"
    ? String(content.value).toUpperCase()
    : String(content.value);
}

function withHeight({ rowHeights = [] }: SheetSnapshot, { row, after }: SetRowHeight) {
  const others = rowHeights.flatMap((size) => {
    if (row < size.first || row > size.last) return [size];
    return [
      { ...size, last: row - 1 },
      { ...size, first: row + 1 },
    ].filter(({ first, last }) => first <= last);
  });
  return joinLineSizes([...others, { first: row, last: row, points: after }]);
}

function withHidden({ hiddenRows }: SheetSnapshot, { rows, after }: SetRowsHidden) {
  const indexes = new Set(hiddenRows.flatMap(({ first, last }) => range(first, last)));
  for (const row of range(rows.first, rows.last)) {
    if (after) indexes.add(row);
    else indexes.delete(row);
  }
  return intervalsOf(indexes);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
