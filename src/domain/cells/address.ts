import { maxColumns, maxRows, type Position } from "./Position";
import { spanOf, type Span } from "./Span";

/** `0` → `A`, `26` → `AA`. */
export function formatColumn(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`; null when it names no column of an Excel sheet. */
export function parseColumn(name: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(name)) return null;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= maxColumns ? number - 1 : null;
}

/** `{ row: 0, column: 0 }` → `A1`. */
export function formatAddress(position: Position): string {
  return `${formatColumn(position.column)}${position.row + 1}`;
}

/** `$B$7` or `b7` → a position; null when it is no address of an Excel sheet. */
export function parseAddress(address: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match) return null;
  const column = parseColumn(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column === null || row >= maxRows ? null : { row, column };
}

/** `A1:B2`; a single cell is written `A1`. */
export function formatSpan(span: Span): string {
  const first = formatAddress({ row: span.top, column: span.left });
  const last = formatAddress({ row: span.bottom, column: span.right });
  return first === last ? first : `${first}:${last}`;
}

/** `A1:B2` or `A1` → a span, whichever corners are named; null when it is none. */
export function parseSpan(text: string): Span | null {
  const [a, b = a, more] = text.split(":").map(parseAddress);
  if (!a || !b || more !== undefined) return null;
  const one = spanOf(a);
  return {
    top: Math.min(one.top, b.row),
    left: Math.min(one.left, b.column),
    bottom: Math.max(one.bottom, b.row),
    right: Math.max(one.right, b.column),
  };
}
