import type { Interval } from "../cells/Interval";
import type { Span } from "../cells/Span";
import { isRowEdit, type InPlaceEdit, type RowEdit, type SheetEdit } from "./SheetEdit";

/**
 * Where an edit's place stands before the row edits that come before it, those of its own sheet, in their order: the
 * same edit, addressed as the sheet is now. Null where the place does not exist yet: it lies in rows that are new.
 */
export function originOfEdit(edit: InPlaceEdit, earlier: readonly RowEdit[]): InPlaceEdit | null {
  const rows = (run: Interval) => originOfRows(run, earlier);
  const area = (span: Span): Span | null => {
    const run = rows({ first: span.top, last: span.bottom });
    return run && { ...span, top: run.first, bottom: run.last };
  };
  switch (edit.kind) {
    case "setContent":
    case "setFill": {
      const run = rows({ first: edit.position.row, last: edit.position.row });
      return run && { ...edit, position: { ...edit.position, row: run.first } };
    }
    case "setRowHeight": {
      const run = rows({ first: edit.row, last: edit.row });
      return run && { ...edit, row: run.first };
    }
    case "setRowsHidden": {
      const run = rows(edit.rows);
      return run && { ...edit, rows: run };
    }
    case "setMerges":
    case "setValidation":
    case "setValidationWords":
    case "setLocked": {
      const there = area(edit.area);
      return there && { ...edit, area: there };
    }
    case "setProtection":
    case "renameSheet":
    case "addSheet":
    case "removeSheet":
      return edit;
  }
}

/** Which rows these were before the row edits that come before; null for new ones. */
export function originOfRows(run: Interval, earlier: readonly RowEdit[]): Interval | null {
  return [...earlier].reverse().reduce<Interval | null>(beforeRowEdit, run);
}

/** The origins of a command's edits; null for row edits and for what lies in new rows. */
export function originsOf(edits: readonly SheetEdit[]): (InPlaceEdit | null)[] {
  const earlier = new Map<string, RowEdit[]>();
  return edits.map((edit) => {
    const known = earlier.get(edit.sheetId) ?? [];
    if (!isRowEdit(edit)) return originOfEdit(edit, known);
    earlier.set(edit.sheetId, [...known, edit]);
    return null;
  });
}

/** The rows of a run before one row edit: new ones are left out, and rows that it took away within the run are not. */
function beforeRowEdit(run: Interval | null, { kind, row, count }: RowEdit): Interval | null {
  if (!run) return null;
  if (kind === "deleteRows") {
    const move = (index: number) => (index < row ? index : index + count);
    return { first: move(run.first), last: move(run.last) };
  }
  const end = row + count;
  const first = run.first < row ? run.first : Math.max(run.first - count, row);
  const last = run.last >= end ? run.last - count : Math.min(run.last, row - 1);
  return first <= last ? { first, last } : null;
}
