import { formatAddress, formatSpan } from "../domain/cells/address";
import { contentInWords } from "../domain/cells/CellContent";
import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { SheetEdit } from "../domain/edit/SheetEdit";

/** One change in the terms of the command line: sheets by name, cells as A1, rows as Excel numbers them. */
export function editLine(edit: SheetEdit, { sheets }: WorkbookSnapshot) {
  const { kind, sheetId } = edit;
  const sheet = sheets.find(({ id }) => id === sheetId)?.name ?? sheetId;
  return { kind, sheet, ...placeOf(edit), ...changeOf(edit) };
}

function placeOf(edit: SheetEdit) {
  switch (edit.kind) {
    case "setContent":
    case "setFill":
      return { cell: formatAddress(edit.position) };
    case "insertRows":
    case "deleteRows":
      return { row: edit.row + 1, count: edit.count };
    case "setRowHeight":
      return { row: edit.row + 1 };
    case "setRowsHidden":
      return { rows: [edit.rows.first + 1, edit.rows.last + 1] };
    case "setMerges":
    case "setValidation":
    case "setValidationWords":
    case "setLocked":
      return { area: formatSpan(edit.area) };
    case "setProtection":
    case "renameSheet":
    case "addSheet":
    case "removeSheet":
      return {};
  }
}

function changeOf(edit: SheetEdit) {
  switch (edit.kind) {
    case "setContent":
      return { before: contentInWords(edit.before), after: contentInWords(edit.after) };
    case "setMerges":
      return { before: edit.before.map(formatSpan), after: edit.after.map(formatSpan) };
    case "insertRows":
    case "deleteRows":
      return {};
    case "addSheet":
    case "removeSheet":
      return { name: edit.name, rows: edit.rows.map((row) => row.map(contentInWords)) };
    default:
      return { before: edit.before, after: edit.after };
  }
}
