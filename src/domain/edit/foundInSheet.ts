import { emptyContent } from "../cells/CellContent";
import { samePosition, type Position } from "../cells/Position";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { spanContains } from "../cells/Span";
import type { Found } from "./judgeEdit";
import { isTopLeft, mergesIn } from "./merges";
import type { InPlaceEdit } from "./SheetEdit";

/** What a snapshot says about an edit's place: of contents and merges. Null for what a snapshot does not know. */
export function foundInSheet(
  edit: InPlaceEdit,
  sheet: SheetSnapshot,
): Pick<Found, "present" | "anchor" | "filled"> | null {
  if (edit.kind === "setContent") {
    const content = sheet.cells.find((cell) => samePosition(cell, edit.position))?.content;
    const present = { ...edit, before: content ?? emptyContent };
    return { present, anchor: isAnchor(sheet, edit.position), filled: [] };
  }
  if (edit.kind !== "setMerges") return null;
  const present = { ...edit, before: mergesIn(sheet.merges, edit.area) };
  const filled = sheet.cells.filter((cell) => spanContains(edit.area, cell));
  return { present, anchor: true, filled };
}

/** Is this the cell in which content is kept: of its own, or the top left of a merged area? */
export function isAnchor({ merges }: Pick<SheetSnapshot, "merges">, position: Position): boolean {
  const merge = merges.find((span) => spanContains(span, position));
  return !merge || isTopLeft(merge, position);
}
