import { formatColumn, parseColumn } from "../../domain/cells/address";
import { maxColumns, maxRows } from "../../domain/cells/Position";
import { formatReference, replaceReferences, type ReferenceEnd } from "./replaceReferences";

/**
 * A formula as Excel would fill it `rows` down and `columns` to the right: relative references move, absolute ones
 * stay, what would leave the sheet is `#REF!`. Files keep such formulas once for a whole area (shared formulas).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const moved = replaceReferences(formula, ({ from, to }) => {
    const [first, last] = [movedEnd(from, rows, columns), to && movedEnd(to, rows, columns)];
    return first === null || (to && !last) ? "#REF!" : formatReference(first, last);
  });
  return moved ?? formula;
}

function movedEnd(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd | null {
  const row = end.row === null || end.fixedRow ? end.row : end.row + rows;
  const index = end.column === null ? null : parseColumn(end.column);
  const moved = index === null || end.fixedColumn ? index : index + columns;
  if (row !== null && (row < 0 || row >= maxRows)) return null;
  if (moved !== null && (moved < 0 || moved >= maxColumns)) return null;
  return { ...end, row, column: moved === null ? end.column : formatColumn(moved) };
}
