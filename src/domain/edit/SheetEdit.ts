import type { CellContent } from "../cells/CellContent";
import { sameContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";

/** A cell's solid fill, or none. `#RRGGBB`. Pattern and gradient fills are `other`: they are never written over. */
export type Fill =
  | { readonly kind: "none" }
  | { readonly kind: "solid"; readonly color: string }
  | { readonly kind: "other" };

/**
 * One change of a sheet, as data. Every member says what it expects to find (`before`), so that it can be refused when
 * somebody typed meanwhile, and turned around (`invertEdit`). `position` is the anchor of a merged area.
 */
export type SheetEdit = SetContent | SetFill;

export type SetContent = {
  readonly kind: "setContent";
  readonly sheetId: string;
  readonly position: Position;
  readonly before: CellContent;
  readonly after: CellContent;
};

export type SetFill = {
  readonly kind: "setFill";
  readonly sheetId: string;
  readonly position: Position;
  readonly before: Fill;
  readonly after: Fill;
};

/** The edit that takes this one back. Its own inverse is the edit again. */
export function invertEdit(edit: SheetEdit): SheetEdit {
  switch (edit.kind) {
    case "setContent":
      return { ...edit, before: edit.after, after: edit.before };
    case "setFill":
      return { ...edit, before: edit.after, after: edit.before };
  }
}

/** An edit that would leave everything as it is; such edits are never written. */
export function changesNothing(edit: SheetEdit): boolean {
  switch (edit.kind) {
    case "setContent":
      return sameContent(edit.before, edit.after);
    case "setFill":
      return sameFill(edit.before, edit.after);
  }
}

export function sameFill(a: Fill, b: Fill): boolean {
  return (
    a.kind === b.kind &&
    (a.kind !== "solid" || b.kind !== "solid" || a.color.toUpperCase() === b.color.toUpperCase())
  );
}

/** The pale yellow of a draft in the sheet; the same as in the pane. */
export const draftFill: Fill = { kind: "solid", color: "#FFF8DC" };
