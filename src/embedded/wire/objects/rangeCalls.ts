import { maxColumns, maxRows } from "../../../domain/cells/Position";
import { spanRows, spanUnion, type Span } from "../../../domain/cells/Span";
import { selectSpan } from "../../model/selectSpan";
import { mergeCells, unmergeCells } from "../../model/mergeCells";
import { usedSpan } from "../../model/usedSpan";
import { ApiFailure } from "../ApiFailure";
import { found, numberArgument } from "../arguments";
import type { OfficeType } from "../OfficeObject";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
} from "./cellProperties";
import { clearRange } from "./clearRange";
import { copyFrom } from "./copyRange";
import { mergedAreas } from "./mergedAreas";
import { spanArgument, spanWithin, type RangeSelf } from "./RangeSelf";
import { deleteRows, insertRows } from "./rangeRows";
import { guardStructure } from "./sheetGuard";

const on = ({ session, sheet }: RangeSelf, span: Span) => session.make.range(session, sheet, span);

/** The methods of a range. */
export const rangeCalls: NonNullable<OfficeType<RangeSelf>["call"]> = {
  getCell: (range, [row, column]) => {
    const y = range.span.top + numberArgument(row);
    const x = range.span.left + numberArgument(column);
    return on(range, spanWithin(y, x, y, x));
  },
  getRow: (range, [row]) => {
    const { span } = range;
    const y = span.top + numberArgument(row);
    return on(range, spanWithin(y, span.left, y, span.right));
  },
  getColumn: (range, [column]) => {
    const { span } = range;
    const x = span.left + numberArgument(column);
    return on(range, spanWithin(span.top, x, span.bottom, x));
  },
  getLastCell: (range) => {
    const { bottom, right } = range.span;
    return on(range, { top: bottom, left: right, bottom, right });
  },
  getLastRow: (range) => on(range, { ...range.span, top: range.span.bottom }),
  getLastColumn: (range) => on(range, { ...range.span, left: range.span.right }),
  getEntireRow: (range) => on(range, { ...range.span, left: 0, right: maxColumns - 1 }),
  getEntireColumn: (range) => on(range, { ...range.span, top: 0, bottom: maxRows - 1 }),
  getOffsetRange: (range, [rows, columns]) => {
    const { span } = range;
    const [y, x] = [numberArgument(rows), numberArgument(columns)];
    return on(range, spanWithin(span.top + y, span.left + x, span.bottom + y, span.right + x));
  },
  getResizedRange: (range, [rows, columns]) => {
    const { span } = range;
    const [y, x] = [numberArgument(rows), numberArgument(columns)];
    return on(range, spanWithin(span.top, span.left, span.bottom + y, span.right + x));
  },
  getAbsoluteResizedRange: (range, [rows, columns]) => {
    const { top, left } = range.span;
    const [y, x] = [numberArgument(rows), numberArgument(columns)];
    return on(range, spanWithin(top, left, top + y - 1, left + x - 1));
  },
  getBoundingRect: (range, [other]) => on(range, spanUnion(range.span, spanArgument(range, other))),
  getIntersection: (range, [other]) => found(intersection(range, other)),
  getIntersectionOrNullObject: (range, [other]) => intersection(range, other),
  getUsedRange: (range, [valuesOnly]) => found(used(range, valuesOnly)),
  getUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
  getMergedAreasOrNullObject: mergedAreas,
  getCellProperties: cellProperties,
  getRowProperties: rowProperties,
  getColumnProperties: columnProperties,
  setCellProperties,
  select: ({ session, sheet, span }) => {
    if (sheet.visibility !== "visible") throw new ApiFailure("InvalidOperation");
    selectSpan(session.workbook, sheet, span);
  },
  clear: clearRange,
  copyFrom,
  insert: insertRows,
  delete: deleteRows,
  /** `across`: the cells of each row, row by row. */
  merge: (range, [across]) => {
    guardStructure(range);
    const { session, sheet, span } = range;
    const rows = across === true ? spanRows(span) : 1;
    for (let row = 0; row < rows; row++) {
      const top = span.top + row;
      mergeCells(session.workbook, sheet, rows > 1 ? { ...span, top, bottom: top } : span);
    }
  },
  unmerge: (range) => {
    guardStructure(range);
    unmergeCells(range.session.workbook, range.sheet, range.span);
  },
  /** The client cuts a write of more than 1,500 cells into rows and asks this first (seen with 1.1.110). */
  _ValidateArraySize: ({ span }, [rows, columns]) => {
    const fits = rows === span.bottom - span.top + 1 && columns === span.right - span.left + 1;
    if (!fits) throw new ApiFailure("InvalidArgument");
  },
};

function intersection(range: RangeSelf, other: unknown) {
  const { span } = range;
  const second = spanArgument(range, other);
  const both = {
    top: Math.max(span.top, second.top),
    left: Math.max(span.left, second.left),
    bottom: Math.min(span.bottom, second.bottom),
    right: Math.min(span.right, second.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? on(range, both) : null;
}

function used(range: RangeSelf, valuesOnly: unknown) {
  const span = usedSpan(range.sheet, valuesOnly === true, range.span);
  return span && on(range, span);
}
