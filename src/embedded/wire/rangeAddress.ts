import { formatColumn, formatSpan, parseColumn, parseSpan } from "../../domain/cells/address";
import { maxColumns, maxRows } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";

export const wholeSheet: Span = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** `A1:B2`, `2:4`, `A:C`, with or without a sheet's name before `!`; null when it is none of them. */
export function parseRangeAddress(address: string): { sheet: string | null; span: Span } | null {
  const mark = address.lastIndexOf("!");
  const cells = address
    .slice(mark + 1)
    .replace(/\$/g, "")
    .trim();
  const sheet =
    mark < 0
      ? null
      : address
          .slice(0, mark)
          .replace(/^'(.*)'$/s, "$1")
          .replace(/''/g, "'");
  const span = parseSpan(cells) ?? parseRows(cells) ?? parseColumns(cells);
  return span && { sheet, span };
}

function parseRows(text: string): Span | null {
  const match = /^([1-9]\d{0,6})(?::([1-9]\d{0,6}))?$/.exec(text);
  if (!match) return null;
  const [a, b] = [Number(match[1]) - 1, Number(match[2] ?? match[1]) - 1];
  return { ...wholeSheet, top: Math.min(a, b), bottom: Math.min(Math.max(a, b), maxRows - 1) };
}

function parseColumns(text: string): Span | null {
  const [from = "", to = from] = text.split(":");
  const [a, b] = [parseColumn(from), parseColumn(to)];
  return a === null || b === null
    ? null
    : { ...wholeSheet, left: Math.min(a, b), right: Math.max(a, b) };
}

/** `'進捗 表'!A1:B2`, `Sheet1!2:4`. */
export function formatRangeAddress(sheetName: string, span: Span): string {
  return `${quoteSheetName(sheetName)}!${formatCells(span)}`;
}

export function formatCells(span: Span): string {
  const allColumns = span.left === 0 && span.right === maxColumns - 1;
  if (allColumns) return `${span.top + 1}:${span.bottom + 1}`;
  if (span.top === 0 && span.bottom === maxRows - 1) {
    return `${formatColumn(span.left)}:${formatColumn(span.right)}`;
  }
  return formatSpan(span);
}

/** Names with other characters than letters and digits, or that read like a cell, stand in quotes. */
function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
