import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { Place } from "../place/Place";
import { firstRef, sameRef, type BlockRef } from "./BlockRef";
import type { EditedItem } from "./EditedItem";

/** An item with a name of its own, by which a screen knows it when it has moved. */
export type KeyedItem = EditedItem & { readonly key: string };

/** The editings that are typed, in contrast to those that a button does. */
export type TypedEditing =
  | { readonly kind: "editBlock"; readonly ref: BlockRef; readonly items: readonly KeyedItem[] }
  | {
      readonly kind: "addBlock";
      readonly departments: readonly string[];
      readonly items: readonly KeyedItem[];
    }
  | { readonly kind: "replaceText"; readonly text: string };

/** Text that somebody typed and that does not stand in the sheet yet. `before`: what the cell held when it was begun. */
export type Unsaved = {
  readonly id: string;
  readonly sheetId: string;
  readonly position: Position;
  readonly before: CellContent;
  readonly place: Place;
  readonly editing: TypedEditing;
  /** When it was begun, ISO 8601. */
  readonly at: string;
};

/** Whether two editings are about the same words of a cell. */
export function sameSubject(a: TypedEditing, b: TypedEditing): boolean {
  if (a.kind === "editBlock" && b.kind === "editBlock") return sameRef(a.ref, b.ref);
  if (a.kind === "addBlock" && b.kind === "addBlock")
    return sameRef(firstRef(a.departments), firstRef(b.departments));
  return a.kind === b.kind;
}

/** What was typed, as lines a person can read and copy. */
export function typedText(editing: TypedEditing): string {
  return editing.kind === "replaceText" ? editing.text : itemsText(editing.items);
}

/** Items to be read: the space behind markers alike, however the sheet has it. */
export function itemsText(items: readonly EditedItem[]): string {
  return items
    .map(({ marker, lines }) => (marker === "" ? "" : `${marker} `) + lines.join("\n"))
    .join("\n");
}

/** The text of a cell that holds text or nothing; null for what a text would take the place of. */
export function plainText(content: CellContent): string | null {
  if (content.kind === "empty") return "";
  return content.kind === "text" ? content.text : null;
}
