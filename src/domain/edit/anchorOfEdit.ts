import type { Position } from "../cells/Position";
import type { SheetEdit } from "./SheetEdit";

/** The place a person is taken to for an edit: its cell, or the top left of its area, in the sheet of its turn. */
export function anchorOfEdit(edit: SheetEdit): Position {
  switch (edit.kind) {
    case "setContent":
    case "setFill":
      return edit.position;
    case "insertRows":
    case "deleteRows":
    case "setRowHeight":
      return { row: edit.row, column: 0 };
    case "setMerges":
    case "setValidation":
    case "setValidationWords":
    case "setLocked":
      return { row: edit.area.top, column: edit.area.left };
    case "setRowsHidden":
      return { row: edit.rows.first, column: 0 };
    case "setProtection":
    case "renameSheet":
    case "addSheet":
    case "removeSheet":
      return { row: 0, column: 0 };
  }
}
