import type { GridRowProps } from "./GridRowProps";
import type { Piece } from "./planPieces";

/** Whether a row would render the same: while scrolling, most rows of the new window are those of the old one. */
export function sameRow(a: GridRowProps, b: GridRowProps): boolean {
  return (
    a.layout === b.layout &&
    a.row === b.row &&
    a.selection === b.selection &&
    a.pinned === b.pinned &&
    a.gap === b.gap &&
    a.idPrefix === b.idPrefix &&
    samePieces(a.frozen, b.frozen) &&
    samePieces(a.pieces, b.pieces)
  );
}

function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return (
    a.length === b.length &&
    a.every((piece, index) => {
      const other = b[index];
      return other !== undefined && samePiece(piece, other);
    })
  );
}

/** All of a piece follows from its place, its area and how much of that is rendered. */
function samePiece(a: Piece, b: Piece): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowSpan === b.rowSpan &&
    a.colSpan === b.colSpan &&
    a.shiftX === b.shiftX &&
    a.shiftY === b.shiftY &&
    a.ownWidth === b.ownWidth &&
    a.ownHeight === b.ownHeight
  );
}
