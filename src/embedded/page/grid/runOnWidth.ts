import { positionKey } from "../../../domain/cells/Position";
import { mergeAt } from "../../model/mergeAt";
import type { SheetLayout } from "./SheetLayout";
import type { Piece } from "./planPieces";

/** How wide a text that is not wrapped may run: over its own cell and the empty ones to its right. */
export function runOnWidth(layout: SheetLayout, piece: Piece): number {
  const { sheet, columns } = layout;
  let column = piece.span.right + 1;
  while (column < columns.count) {
    const at = { row: piece.row, column };
    if ((sheet.cells.get(positionKey(at))?.text ?? "") !== "" || mergeAt(sheet, at)) break;
    column++;
  }
  return columns.offset(column) - columns.offset(piece.span.left);
}
