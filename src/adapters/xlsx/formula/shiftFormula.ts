import { formatColumn, parseColumn } from "../../../domain/cells/address";
import { maxColumns, maxRows } from "../../../domain/cells/Position";
import { formulaPieces } from "./formulaPieces";

/** `A1`, `A:B`, `3:4`, with or without `$`, not being part of a name or a function. */
const references =
  /(?<![A-Za-z0-9_.\\$])(?:(\$?[A-Z]{1,3})(\$?\d{1,7})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))(?![A-Za-z0-9_.(\\!])/gi;

/** A formula taken apart: what stays, and the columns and rows (from zero) that move with it. */
export type MovingFormula = readonly (
  | string
  | { readonly column: number }
  | { readonly row: number }
)[];

/**
 * A shared formula as it reads so many rows and columns further (ECMA-376 part 1, 18.3.1.40): relative references move,
 * absolute ones stay. References wrap around the edges of the sheet, as in Excel.
 */
export function shiftFormula(formula: MovingFormula, rows: number, columns: number): string {
  return formula
    .map((part) => {
      if (typeof part === "string") return part;
      if ("row" in part) return String(wrap(part.row + rows, maxRows) + 1);
      return formatColumn(wrap(part.column + columns, maxColumns));
    })
    .join("");
}

/** Done once a formula, however many cells share it. */
export function movingFormula(formula: string): MovingFormula {
  return formulaPieces(formula).flatMap(({ text, quoted }) => (quoted ? [text] : movingCode(text)));
}

function movingCode(code: string): MovingFormula {
  const parts: MovingFormula[number][] = [];
  let at = 0;
  for (const match of code.matchAll(references)) {
    const [whole, column, row, from, to, first, last] = match;
    parts.push(code.slice(at, match.index));
    at = match.index + whole.length;
    if (column && row) {
      const isCell = parseColumn(column.replace("$", "")) !== null;
      parts.push(...(isCell ? [movingColumn(column), movingRow(row)] : [whole]));
    } else if (from && to) parts.push(movingColumn(from), ":", movingColumn(to));
    else if (first && last) parts.push(movingRow(first), ":", movingRow(last));
  }
  return [...parts, code.slice(at)];
}

function movingColumn(name: string): MovingFormula[number] {
  const column = parseColumn(name);
  return column === null ? name : { column };
}

function movingRow(number: string): MovingFormula[number] {
  return number.startsWith("$") ? number : { row: Number(number) - 1 };
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
