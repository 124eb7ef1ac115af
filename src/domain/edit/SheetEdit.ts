import { sameContent, type CellContent } from "../cells/CellContent";
import type { Interval } from "../cells/Interval";
import type { Position } from "../cells/Position";
import type { Span } from "../cells/Span";
import { sameFill, type Fill } from "./Fill";
import { sameMerges } from "./merges";
import { sameNewSheet, type AddSheet, type RemoveSheet, type WholeSheetEdit } from "./NewSheet";
import type { RowEdit, InsertRows, DeleteRows } from "./RowEdit";
import { sameHeight } from "./sameHeight";
import { sameProtection, type Protection } from "./Protection";
import { sameValidation, type Validation } from "./Validation";

export { draftFill, sameFill, type Fill } from "./Fill";
export type { AddSheet, RemoveSheet, WholeSheetEdit } from "./NewSheet";
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
  | SetRowsHidden
  | SetLocked
  | SetProtection
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

/** The merged areas inside `area` are `before` and become `after`. None may reach out of it. */
export type SetMerges = {
  readonly kind: "setMerges";
  readonly sheetId: string;
  readonly area: Span;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
};

/** The height of one row, in points. */
export type SetRowHeight = {
  readonly kind: "setRowHeight";
  readonly sheetId: string;
  readonly row: number;
  readonly before: number;
  readonly after: number;
};

/** The data validation of all cells of `area`, which is one and the same. */
export type SetValidation = {
  readonly kind: "setValidation";
  readonly sheetId: string;
  readonly area: Span;
  readonly before: Validation;
  readonly after: Validation;
};

/** Hides (`true`) or shows rows that are all the same before. */
export type SetRowsHidden = {
  readonly kind: "setRowsHidden";
  readonly sheetId: string;
  readonly rows: Interval;
  readonly before: boolean;
  readonly after: boolean;
};

/** Whether the cells of `area` are locked once the sheet is protected; all the same before. */
export type SetLocked = {
  readonly kind: "setLocked";
  readonly sheetId: string;
  readonly area: Span;
  readonly before: boolean;
  readonly after: boolean;
};

/** Protects a sheet or takes its protection off. */
export type SetProtection = {
  readonly kind: "setProtection";
  readonly sheetId: string;
  readonly before: Protection;
  readonly after: Protection;
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
    case "setRowsHidden":
    case "setLocked":
      return { ...edit, before: edit.after, after: edit.before };
    case "setProtection":
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
    case "setRowsHidden":
    case "setLocked":
      return b.kind === a.kind && a.before === b.before;
    case "setProtection":
      return b.kind === a.kind && sameProtection(a.before, b.before);
    case "addSheet":
      return b.kind === a.kind;
    case "removeSheet":
      return b.kind === a.kind && sameNewSheet(a, b);
  }
}
