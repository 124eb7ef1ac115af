import { maxColumns, maxRows, type Position } from "../../../domain/cells/Position";
import { spanColumns, spanRows } from "../../../domain/cells/Span";
import { defaultStyle } from "../../model/defaultStyle";
import type { HostCell } from "../../model/HostWorkbook";
import { keepsContent } from "../../model/mergeAt";
import type { OfficeType } from "../OfficeObject";
import { formatRangeAddress } from "../rangeAddress";
import { formulaOf, valueOf, valueTypeOf } from "./cellReadings";
import { allHidden } from "./hiddenLines";
import { gridOver, requireSheet, type RangeSelf } from "./RangeSelf";

const address = (range: RangeSelf) => {
  requireSheet(range);
  return formatRangeAddress(range.sheet.name, range.span);
};
const cells = (read: (cell: HostCell | undefined) => unknown) => (range: RangeSelf) =>
  gridOver(range, (cell, position) => read(shown(range, cell, position)));
const formats = (range: RangeSelf) =>
  gridOver(range, (cell) => (cell?.style ?? defaultStyle).numberFormat);

/** The scalar properties of a range. Cells under a merge that are not its top left read as empty. */
export const rangeReads: NonNullable<OfficeType<RangeSelf>["read"]> = {
  address,
  addressLocal: address,
  rowIndex: ({ span }) => span.top,
  columnIndex: ({ span }) => span.left,
  rowCount: ({ span }) => spanRows(span),
  columnCount: ({ span }) => spanColumns(span),
  cellCount: ({ span }) => {
    const count = spanRows(span) * spanColumns(span);
    return count > 2 ** 31 - 1 ? -1 : count;
  },
  isEntireRow: ({ span }) => spanColumns(span) === maxColumns,
  isEntireColumn: ({ span }) => spanRows(span) === maxRows,
  values: cells(valueOf),
  formulas: cells(formulaOf),
  formulasLocal: cells(formulaOf),
  text: cells((cell) => cell?.text ?? ""),
  valueTypes: cells(valueTypeOf),
  numberFormat: formats,
  numberFormatLocal: formats,
  rowHidden: ({ sheet, span }) => allHidden(sheet.rows, span.top, span.bottom),
  columnHidden: ({ sheet, span }) => allHidden(sheet.columns, span.left, span.right),
  hidden: ({ sheet, span }) => {
    const rows = allHidden(sheet.rows, span.top, span.bottom);
    const columns = allHidden(sheet.columns, span.left, span.right);
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  },
};

function shown(
  { sheet }: RangeSelf,
  cell: HostCell | undefined,
  position: Position,
): HostCell | undefined {
  return cell && keepsContent(sheet, position) ? cell : undefined;
}
