import { formatColumn, parseColumn } from "../../domain/cells/address";

/** Strings, quoted sheet names, and references that are neither a function's name nor part of a longer word. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.])/g;

/**
 * A formula as Excel would fill it `rows` down and `columns` to the right: relative references move, absolute ones
 * stay. Files keep such formulas once for a whole area (shared formulas).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    tokens,
    (token: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return token;
      const index = parseColumn(column);
      if (index === null) return token;
      const newColumn = fixedColumn ? index : index + columns;
      const newRow = fixedRow ? Number(row) : Number(row) + rows;
      if (newColumn < 0 || newRow < 1) return "#REF!";
      return `${fixedColumn ?? ""}${formatColumn(newColumn)}${fixedRow ?? ""}${newRow}`;
    },
  );
}
