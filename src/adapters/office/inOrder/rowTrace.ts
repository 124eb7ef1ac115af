import { maxColumns, maxRows } from "../../../domain/cells/Position";
import type { RowEdit } from "../../../domain/edit/SheetEdit";
import type { RowTrace } from "../journalRecord";

/**
 * Queues the question how the sheet looks at a row edit's place: where the next row stands that holds something, and
 * which is the last row in use. Both shift when rows are inserted or taken away.
 */
export function queueRowTrace(sheet: Excel.Worksheet, { row }: RowEdit): () => RowTrace {
  const below = sheet.getRangeByIndexes(row, 0, maxRows - row, maxColumns);
  const next = below.getUsedRangeOrNullObject(true);
  next.load("rowIndex");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,rowCount");
  return () => ({ next: firstRow(next), last: lastRow(used) });
}

function firstRow(range: Excel.Range): number | null {
  return range.isNullObject ? null : range.rowIndex;
}

function lastRow(range: Excel.Range): number | null {
  return range.isNullObject ? null : range.rowIndex + range.rowCount - 1;
}

/**
 * Was a row edit carried out, of which it is only known that it was begun? Null where the sheet shows something else
 * again: then nobody can say, and it is not guessed.
 */
export function wasCarriedOut(edit: RowEdit, before: RowTrace, now: RowTrace): boolean | null {
  const moved = edit.kind === "insertRows" ? edit.count : -edit.count;
  if (before.next !== null) return tell(before.next, now.next, moved);
  if (now.next !== null) return null;
  return before.last === null ? null : tell(before.last, now.last, moved);
}

function tell(before: number, now: number | null, moved: number): boolean | null {
  if (now === before) return false;
  return now === before + moved ? true : null;
}
