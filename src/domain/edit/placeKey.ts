import type { InPlaceEdit } from "./SheetEdit";

/** The same for two edits of one kind at one and the same place. Overlapping areas are two places. */
export function placeKey(edit: InPlaceEdit): string {
  return `${edit.kind} ${edit.sheetId} ${placeOf(edit)}`;
}

function placeOf(edit: InPlaceEdit): string {
  switch (edit.kind) {
    case "setContent":
    case "setFill":
      return `${edit.position.row} ${edit.position.column}`;
    case "setRowHeight":
      return `${edit.row}`;
    case "setRowsHidden":
      return `${edit.rows.first} ${edit.rows.last}`;
    case "setMerges":
    case "setValidation":
    case "setValidationWords":
    case "setLocked": {
      const { top, left, bottom, right } = edit.area;
      return `${top} ${left} ${bottom} ${right}`;
    }
    case "setProtection":
    case "renameSheet":
      return "";
    case "addSheet":
    case "removeSheet":
      return edit.name.toLowerCase();
  }
}
