import {
  emptyContent,
  maxCellCharacters,
  type CellContent,
} from "../../../domain/cells/CellContent";
import { spanColumns, spanRows } from "../../../domain/cells/Span";
import { styleAt } from "../../model/cellAt";
import { changeStyle } from "../../model/changeStyle";
import { hideColumns, hideRows } from "../../model/hideRows";
import { parseTyped } from "../../model/parseTypedInput";
import { putContent } from "../../model/setCellContent";
import { ApiFailure } from "../ApiFailure";
import { flagArgument } from "../arguments";
import type { OfficeType } from "../OfficeObject";
import type { RangeSelf } from "./RangeSelf";
import { guardContents, guardFormat } from "./sheetGuard";

/** The properties of a range that can be set. */
export const rangeWrites: NonNullable<OfficeType<RangeSelf>["write"]> = {
  values: writeCells,
  formulas: writeCells,
  formulasLocal: writeCells,
  numberFormat: writeNumberFormat,
  numberFormatLocal: writeNumberFormat,
  rowHidden: (range, value) => {
    const hidden = flagArgument(value);
    guardFormat(range, "allowFormatRows");
    hideRows(range.session.workbook, range.sheet, range.span.top, range.span.bottom, hidden);
  },
  columnHidden: (range, value) => {
    const hidden = flagArgument(value);
    guardFormat(range, "allowFormatColumns");
    hideColumns(range.session.workbook, range.sheet, range.span.left, range.span.right, hidden);
  },
};

/**
 * `values` and `formulas` are taken alike: strings are understood as if typed, `null` leaves a cell, `""` clears it, a
 * cell under a merge that is not its top left is passed over silently. Nothing is written if anything is wrong.
 */
function writeCells(range: RangeSelf, input: unknown): void {
  const { session, sheet, span } = range;
  const at = elementsOf(range, input);
  guardContents(range);
  const contents: [row: number, column: number, content: CellContent][] = [];
  for (let row = span.top; row <= span.bottom; row++) {
    for (let column = span.left; column <= span.right; column++) {
      const element = at(row - span.top, column - span.left);
      if (element === null || element === undefined) continue;
      contents.push([
        row,
        column,
        contentOf(element, styleAt(sheet, { row, column }).numberFormat),
      ]);
    }
  }
  for (const [row, column, content] of contents) putContent(sheet, { row, column }, content);
  session.workbook.changed = true;
  session.workbook.emit({ kind: "cells", sheetId: sheet.id, span, by: "addin" });
}

function contentOf(element: unknown, numberFormat: string): CellContent {
  if (element === "") return emptyContent;
  if (typeof element === "number" || typeof element === "boolean") {
    if (numberFormat === "@") return { kind: "text", text: String(element).toUpperCase() };
    return { kind: "value", value: element, numberFormat };
  }
  if (typeof element !== "string" || element.length > maxCellCharacters) {
    throw new ApiFailure("InvalidArgument");
  }
  const content = parseTyped(element, numberFormat);
  if (!content) throw new ApiFailure("InvalidArgument");
  return content;
}

function writeNumberFormat(range: RangeSelf, input: unknown): void {
  const { session, sheet, span } = range;
  const at = elementsOf(range, input);
  guardFormat(range, "allowFormatCells");
  for (let row = span.top; row <= span.bottom; row++) {
    for (let column = span.left; column <= span.right; column++) {
      const numberFormat = at(row - span.top, column - span.left);
      if (numberFormat === null || numberFormat === undefined) continue;
      if (typeof numberFormat !== "string") throw new ApiFailure("InvalidArgument");
      const one = { top: row, left: column, bottom: row, right: column };
      const wanted = numberFormat === "" ? "General" : numberFormat;
      changeStyle(session.workbook, sheet, one, (style) => ({ ...style, numberFormat: wanted }));
    }
  }
}

/**
 * A two-dimensional array of the range's own size, or one element for all of its cells, which null is not (Office
 * Add-ins documentation, "Blank and null values in Excel add-ins").
 */
function elementsOf({ span }: RangeSelf, input: unknown): (row: number, column: number) => unknown {
  if (input === null || input === undefined) throw new ApiFailure("InvalidArgument");
  if (!Array.isArray(input)) return () => input;
  const rows = input as readonly unknown[];
  const fits =
    rows.length === spanRows(span) &&
    rows.every((row) => Array.isArray(row) && row.length === spanColumns(span));
  if (!fits) {
    throw new ApiFailure(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}
