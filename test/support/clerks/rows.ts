import type { Interval } from "../../../src/domain/cells/Interval";
import { comparePositions } from "../../../src/domain/cells/Position";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { parseColumn } from "../../../src/domain/cells/address";
import { spanAnchor } from "../../../src/domain/cells/Span";
import { deleteRows, insertRows } from "../../../src/domain/edit/moveRows";
import { takeApart } from "../../fixtures/changes";
import type { SheetChange } from "./Clerk";
import { positionAt, textIn, withText } from "./write";

/** Inserts a row before Excel's row `row`, with texts by column. */
export function insertRow(row: number, texts: Readonly<Record<string, string>>): SheetChange {
  return (sheet) =>
    Object.entries(texts).reduce(
      (done, [column, text]) => withText(done, positionAt(`${column}${row}`), text),
      insertRows(sheet, row - 1, 1),
    );
}

/** Deletes Excel's row `row`. A merged area that begins there keeps its text, as in Excel. */
export function deleteRow(row: number): SheetChange {
  return (sheet) => {
    const index = row - 1;
    const moved = sheet.merges
      .filter(({ top, bottom }) => top === index && bottom > index)
      .map((merge) => {
        const cell = sheet.cells.find((one) => !comparePositions(one, spanAnchor(merge)));
        return { column: merge.left, text: cell?.text ?? "" };
      });
    return moved.reduce(
      (done, { column, text }) => withText(done, { row: index, column }, text),
      deleteRows(sheet, index, 1),
    );
  };
}

/** Takes all merges apart; `fill`: writes their text into every cell, so that the rows can be sorted. */
export function unmerge(fill: boolean): SheetChange {
  return (sheet) => takeApart(sheet, fill);
}

/** Unmerges, fills and sorts Excel's rows `first` to `last` by a column's text, as far as equal in the order they had. */
export function sortRows(
  first: number,
  last: number,
  column: string,
  descending = false,
): SheetChange {
  return (merged) => {
    const body = { first: first - 1, last: last - 1 };
    const title = merged.merges.filter((merge) => merge.bottom < body.first);
    const sheet = takeApart(merged, true, (merge) => !title.includes(merge));
    const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const key = (row: number) => textIn(sheet, `${column}${row}`);
    const sign = descending ? -1 : 1;
    const order = rows.sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    return inOrder(
      sheet,
      body,
      order.map((row) => row - 1),
    );
  };
}

function inOrder(sheet: SheetSnapshot, { first, last }: Interval, order: readonly number[]) {
  const target = new Map(order.map((row, i) => [row, first + i]));
  const cells = sheet.cells.map((cell) =>
    cell.row >= first && cell.row <= last
      ? { ...cell, row: target.get(cell.row) ?? cell.row }
      : cell,
  );
  return { ...sheet, cells: cells.sort(comparePositions) };
}

/** An extract: of Excel's rows `from` to `to` only these are left. */
export function keepRows(from: number, to: number, kept: readonly number[]): SheetChange {
  return (sheet) => {
    const gone = Array.from({ length: to - from + 1 }, (_, i) => to - i).filter(
      (row) => !kept.includes(row),
    );
    return gone.reduce((done, row) => deleteRow(row)(done), sheet);
  };
}

/** Empties a column from Excel's row `from` on. */
export function emptyColumn(column: string, from: number): SheetChange {
  const index = parseColumn(column);
  return (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.column !== index || cell.row + 1 < from),
  });
}
