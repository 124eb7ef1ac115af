import { positionKey, maxColumns, maxRows, type Position } from "../../../domain/cells/Position";
import { spanColumns, spanRows, type Span } from "../../../domain/cells/Span";
import { findSheet } from "../../model/findSheet";
import { defaultStyle } from "../../model/defaultStyle";
import type { HostCell, HostSheet } from "../../model/HostWorkbook";
import { ApiFailure } from "../ApiFailure";
import type { HostSession } from "../HostSession";
import { OfficeObject } from "../OfficeObject";
import { parseRangeAddress } from "../rangeAddress";

/** What a range knows: its rectangle on its sheet. */
export type RangeSelf = {
  readonly session: HostSession;
  readonly sheet: HostSheet;
  readonly span: Span;
};

/** More cells than Excel hands over at once. */
const mostCells = 5_000_000;

export function spanWithin(top: number, left: number, bottom: number, right: number): Span {
  const inside = top >= 0 && left >= 0 && bottom < maxRows && right < maxColumns;
  if (!inside || top > bottom || left > right) throw new ApiFailure("InvalidArgument");
  return { top, left, bottom, right };
}

/** A two-dimensional answer: one element a cell. The sheet may have been deleted since the range was made. */
export function gridOver<Value>(
  range: RangeSelf,
  read: (cell: HostCell | undefined, position: Position) => Value,
): Value[][] {
  requireSheet(range);
  const { span, sheet } = range;
  if (spanRows(span) * spanColumns(span) > mostCells) {
    throw new ApiFailure("InvalidArgument", "The range holds too many cells to be read at once.");
  }
  return Array.from({ length: spanRows(span) }, (_, y) =>
    Array.from({ length: spanColumns(span) }, (_, x) => {
      const position = { row: span.top + y, column: span.left + x };
      return read(sheet.cells.get(positionKey(position)), position);
    }),
  );
}

/** The one value that all cells of a range agree on, or null (Office.js reference: mixed formats read null). */
export function agreed<Value>(
  range: RangeSelf,
  read: (cell: HostCell) => Value | null,
): Value | null {
  requireSheet(range);
  let first: { value: Value | null } | null = null;
  for (const cell of cellsOf(range)) {
    const value = read(cell);
    if (value === null || (first && first.value !== value)) return null;
    first ??= { value };
  }
  return first ? first.value : null;
}

const blank: HostCell = { content: { kind: "empty" }, text: "", style: defaultStyle };

/** Every cell of a range; of ranges as wide as the sheet those that exist, and one blank for the others. */
function* cellsOf({ sheet, span }: RangeSelf): Iterable<HostCell> {
  if (spanRows(span) * spanColumns(span) <= 100_000) {
    for (let row = span.top; row <= span.bottom; row++) {
      for (let column = span.left; column <= span.right; column++) {
        yield sheet.cells.get(positionKey({ row, column })) ?? blank;
      }
    }
    return;
  }
  yield blank;
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / maxColumns);
    const column = key % maxColumns;
    if (row >= span.top && row <= span.bottom && column >= span.left && column <= span.right)
      yield cell;
  }
}

export function requireSheet({ session, sheet }: RangeSelf): void {
  if (!session.workbook.sheets.includes(sheet)) throw new ApiFailure("ItemNotFound");
}

/** An argument that is a range or an address of the same sheet. */
export function spanArgument(range: RangeSelf, value: unknown): Span {
  if (value instanceof OfficeObject && value.type.name === "Range")
    return (value.self as RangeSelf).span;
  const parsed = typeof value === "string" ? parseRangeAddress(value) : null;
  if (!parsed) throw new ApiFailure("InvalidArgument");
  if (parsed.sheet !== null && findSheet(range.session.workbook, parsed.sheet) !== range.sheet) {
    throw new ApiFailure("InvalidArgument");
  }
  return parsed.span;
}
