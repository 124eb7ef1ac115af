import { sameContent, type CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import { sameFill, type Fill } from "./Fill";
import type {
  SetLocked,
  SetMerges,
  SetProtection,
  SetRowHeight,
  SetRowsHidden,
  SetValidation,
} from "./FormEdit";
import { sameMerges } from "./merges";
import { sameNewSheet, type AddSheet, type RemoveSheet, type WholeSheetEdit } from "./NewSheet";
import type { RenameSheet } from "./RenameSheet";
import type { RowEdit, InsertRows, DeleteRows } from "./RowEdit";
import { sameHeight } from "./sameHeight";
import { sameProtection } from "./Protection";
import { sameValidation } from "./Validation";
import { sameWords, type SetValidationWords } from "./ValidationWords";

export type {
  SetLocked,
  SetMerges,
  SetProtection,
  SetRowHeight,
  SetRowsHidden,
  SetValidation,
} from "./FormEdit";
export { draftFill, sameFill, type Fill } from "./Fill";
export type { AddSheet, RemoveSheet, WholeSheetEdit } from "./NewSheet";
export type { SetValidationWords } from "./ValidationWords";
export type { RenameSheet } from "./RenameSheet";
export type { DeleteRows, InsertRows, RowEdit } from "./RowEdit";

/**
 * One change of a sheet, as data. Every member says what it expects to find (`before`, `below`), so that it can be
 * refused when somebody changed it meanwhile, and turned around (`invertEdit`). The edits of a command are carried out
 * in their order; the addresses of each are those of its turn.
 */
export type SheetEdit =
  | SetContent
  | SetFill
  | InsertRows
  | DeleteRows
  | SetMerges
  | SetRowHeight
  | SetValidation
  | SetValidationWords
  | SetRowsHidden
  | SetLocked
  | SetProtection
  | RenameSheet
  | AddSheet
  | RemoveSheet;

/** `position` is the anchor of a merged area. */
export type SetContent = {
  readonly kind: "setContent";
  readonly sheetId: string;
  readonly position: Position;
  readonly before: CellContent;
  readonly after: CellContent;
};

/** `position` is the anchor of a merged area. */
export type SetFill = {
  readonly kind: "setFill";
  readonly sheetId: string;
  readonly position: Position;
  readonly before: Fill;
  readonly after: Fill;
};

/** Edits that move no rows: of a place, or of a sheet as a whole. */
export type InPlaceEdit = Exclude<SheetEdit, RowEdit>;

/** Edits that write one cell. */
export type CellEdit = SetContent | SetFill;

export function isRowEdit(edit: SheetEdit): edit is RowEdit {
  return edit.kind === "insertRows" || edit.kind === "deleteRows";
}

export function isInPlace(edit: SheetEdit): edit is InPlaceEdit {
  return !isRowEdit(edit);
}

export function isCellEdit(edit: SheetEdit): edit is CellEdit {
  return edit.kind === "setContent" || edit.kind === "setFill";
}

export function isContentEdit(edit: SheetEdit): edit is SetContent {
  return edit.kind === "setContent";
}

export function isWholeSheet(edit: SheetEdit): edit is WholeSheetEdit {
  return edit.kind === "addSheet" || edit.kind === "removeSheet";
}

/** A command with such an edit is carried out as a whole or not at all, and strictly in order. */
export function isStructural(edit: SheetEdit): boolean {
  return isRowEdit(edit) || edit.kind === "setMerges" || edit.kind === "setProtection";
}

/** The edit that takes this one back. Its own inverse is the edit again. */
export function invertEdit(edit: SheetEdit): SheetEdit {
  switch (edit.kind) {
    case "insertRows":
      return { ...edit, kind: "deleteRows" };
    case "deleteRows":
      return { ...edit, kind: "insertRows" };
    case "setContent":
      return { ...edit, before: edit.after, after: edit.before };
    case "setFill":
      return { ...edit, before: edit.after, after: edit.before };
    case "setMerges":
      return { ...edit, before: edit.after, after: edit.before };
    case "setRowHeight":
      return { ...edit, before: edit.after, after: edit.before };
    case "setValidation":
      return { ...edit, before: edit.after, after: edit.before };
    case "setValidationWords":
      return { ...edit, before: edit.after, after: edit.before };
    case "setRowsHidden":
    case "setLocked":
      return { ...edit, before: edit.after, after: edit.before };
    case "setProtection":
      return { ...edit, before: edit.after, after: edit.before };
    case "renameSheet":
      return { ...edit, before: edit.after, after: edit.before };
    case "addSheet":
      return { ...edit, kind: "removeSheet" };
    case "removeSheet":
      return { ...edit, kind: "addSheet" };
  }
}

/** An edit that would leave everything as it is; such edits are never written. */
export function changesNothing(edit: SheetEdit): boolean {
  const back = invertEdit(edit);
  if (isRowEdit(edit) || isRowEdit(back)) return false;
  return sameBefore(edit, back);
}

/** Do two edits of one kind expect the same? The places do not count. */
export function sameBefore(a: InPlaceEdit, b: InPlaceEdit): boolean {
  switch (a.kind) {
    case "setContent":
      return b.kind === a.kind && sameContent(a.before, b.before);
    case "setFill":
      return b.kind === a.kind && sameFill(a.before, b.before);
    case "setMerges":
      return b.kind === a.kind && sameMerges(a.before, b.before);
    case "setRowHeight":
      return b.kind === a.kind && sameHeight(a.before, b.before);
    case "setValidation":
      return b.kind === a.kind && sameValidation(a.before, b.before);
    case "setValidationWords":
      return b.kind === a.kind && sameWords(a.before, b.before);
    case "setRowsHidden":
    case "setLocked":
      return b.kind === a.kind && a.before === b.before;
    case "setProtection":
      return b.kind === a.kind && sameProtection(a.before, b.before);
    case "renameSheet":
      return b.kind === a.kind && a.before === b.before;
    case "addSheet":
      return b.kind === a.kind;
    case "removeSheet":
      return b.kind === a.kind && sameNewSheet(a, b);
  }
}
