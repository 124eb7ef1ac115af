import { formatSpan } from "../../domain/cells/address";
import { contentInWords } from "../../domain/cells/CellContent";
import type { InPlaceEdit } from "../../domain/edit/SheetEdit";

/** What an edit has left behind, in words, for telling a person what Excel made of it. */
export function describeResult(edit: InPlaceEdit): string {
  switch (edit.kind) {
    case "setContent":
      return contentInWords(edit.after);
    case "setFill":
      return edit.after.kind === "solid" ? edit.after.color : "";
    case "setMerges":
      return edit.after.map(formatSpan).join(", ");
    case "setRowHeight":
    case "setRowsHidden":
    case "setLocked":
      return String(edit.after);
    case "setValidation":
      return edit.after.kind === "list" ? edit.after.values.join(", ") : edit.after.kind;
    case "setValidationWords":
      return [edit.after.prompt.message, edit.after.alert.message].filter(Boolean).join(", ");
    case "setProtection":
      return edit.after.kind;
    case "renameSheet":
      return edit.after;
    case "addSheet":
    case "removeSheet":
      return edit.name;
  }
}
