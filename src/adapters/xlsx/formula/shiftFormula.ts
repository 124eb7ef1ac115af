import { formatColumn, parseColumn } from "../../../domain/cells/address";
import { maxColumns, maxRows } from "../../../domain/cells/Position";
import { changeCode } from "./formulaPieces";

/** `A1`, `A:B`, `3:4`, with or without `$`, not being part of a name or a function. */
const references =
  /(?<![A-Za-z0-9_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![A-Za-z0-9_.(\\!])/gi;

/**
 * A shared formula as it reads so many rows and columns further (ECMA-376 part 1, 18.3.1.40): relative references move,
 * absolute ones stay. References wrap around the edges of the sheet, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, name: string) =>
    fixed + (fixed ? name : shiftColumn(name, columns));
  const row = (fixed: string, number: string) =>
    fixed + (fixed ? number : wrap(Number(number) - 1 + rows, maxRows) + 1);
  return changeCode(formula, (code) =>
    code.replace(references, (whole: string, ...found: (string | undefined)[]) => {
      const [c1 = "", cell, r1 = "", line, c2 = "", from, c3 = "", to] = found;
      const [r2 = "", first, r3 = "", last] = found.slice(8);
      if (cell && line) {
        return parseColumn(cell) === null ? whole : column(c1, cell) + row(r1, line);
      }
      if (from && to) return `${column(c2, from)}:${column(c3, to)}`;
      return first && last ? `${row(r2, first)}:${row(r3, last)}` : whole;
    }),
  );
}

function shiftColumn(name: string, columns: number): string {
  const column = parseColumn(name);
  return column === null ? name : formatColumn(wrap(column + columns, maxColumns));
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
