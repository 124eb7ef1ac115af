import type { Interval } from "../cells/Interval";
import type { InPlaceEdit } from "./SheetEdit";

/** The rows that an edit is about; null where it is not about rows: a sheet as a whole, its name, its protection. */
export function rowsOfEdit(edit: InPlaceEdit): Interval | null {
  switch (edit.kind) {
    case "setContent":
    case "setFill":
      return { first: edit.position.row, last: edit.position.row };
    case "setRowHeight":
      return { first: edit.row, last: edit.row };
    case "setRowsHidden":
      return edit.rows;
    case "setMerges":
    case "setValidation":
    case "setValidationWords":
    case "setLocked":
      return { first: edit.area.top, last: edit.area.bottom };
    case "setProtection":
    case "renameSheet":
    case "addSheet":
    case "removeSheet":
      return null;
  }
}
