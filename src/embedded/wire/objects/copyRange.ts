import { maxColumns, maxRows } from "../../../domain/cells/Position";
import { spanColumns, spanRows } from "../../../domain/cells/Span";
import { copyCells, type CopySource, type CopyType } from "../../model/copyCells";
import { findSheet } from "../../model/findSheet";
import { ApiFailure } from "../ApiFailure";
import { found } from "../arguments";
import { OfficeObject } from "../OfficeObject";
import { parseRangeAddress } from "../rangeAddress";
import { requireSheet, spanWithin, type RangeSelf } from "./RangeSelf";
import { guardContents, guardFormat } from "./sheetGuard";

const types: readonly string[] = ["All", "Formulas", "Values", "Formats"];

/**
 * `Range.copyFrom` (ExcelApi 1.9): a source of the range's own size, or a range of one cell, which stands for as many as
 * the source has. Other sizes, links and transposing answer ApiNotFound.
 */
export function copyFrom(
  range: RangeSelf,
  [from, copyType, skipBlanks, transpose]: readonly unknown[],
): void {
  const type = copyType ?? "All";
  if (type === "Link" || transpose === true) throw unknown("of links, or transposed,");
  if (typeof type !== "string" || !types.includes(type)) throw new ApiFailure("InvalidArgument");
  const source = sourceArgument(range, from);
  const target = { ...range, span: targetSpan(range, source) };
  if (type === "Formats") guardFormat(target, "allowFormatCells");
  else guardContents(target);
  const { session, sheet, span } = target;
  const done = copyCells(
    session.workbook,
    source,
    { sheet, span },
    type as CopyType,
    skipBlanks === true,
  );
  if (!done.ok) {
    throw done.failure === "array"
      ? unknown("of array formulas")
      : new ApiFailure("InvalidOperation");
  }
  if (type === "Formats") session.workbook.emit({ kind: "look", sheetId: sheet.id });
  else session.workbook.emit({ kind: "cells", sheetId: sheet.id, span, by: "addin" });
}

function targetSpan({ span }: RangeSelf, source: CopySource): RangeSelf["span"] {
  const [rows, columns] = [spanRows(source.span), spanColumns(source.span)];
  const whole = rows === maxRows || columns === maxColumns;
  const single = spanRows(span) === 1 && spanColumns(span) === 1;
  if (single && !whole) {
    return spanWithin(span.top, span.left, span.top + rows - 1, span.left + columns - 1);
  }
  if (spanRows(span) !== rows || spanColumns(span) !== columns) throw unknown("to another size");
  return span;
}

/** A range, or an address with or without a sheet. */
function sourceArgument(range: RangeSelf, value: unknown): CopySource {
  requireSheet(range);
  if (value instanceof OfficeObject && value.type.name === "Range") {
    const source = value.self as RangeSelf;
    requireSheet(source);
    return source;
  }
  const parsed = typeof value === "string" ? parseRangeAddress(value) : null;
  if (!parsed) throw new ApiFailure("InvalidArgument");
  const sheet =
    parsed.sheet === null ? range.sheet : findSheet(range.session.workbook, parsed.sheet);
  return { sheet: found(sheet), span: parsed.span };
}

function unknown(what: string): ApiFailure {
  return new ApiFailure("ApiNotFound", `Range.copyFrom ${what} is not known to this host.`);
}
