/** A cell's place in a sheet. Zero-based everywhere inside; A1 addresses only at the edges (`address.ts`). */
export type Position = { readonly row: number; readonly column: number };

/** Excel's own limits (Excel specifications and limits). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function samePosition(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Reading order: rows from the top, then columns from the left. */
export function comparePositions(a: Position, b: Position): number {
  return a.row - b.row || a.column - b.column;
}

/** A number that is different for every cell of a sheet and grows in reading order. */
export function positionKey(position: Position): number {
  return position.row * maxColumns + position.column;
}
