import { sameContent } from "../domain/cells/CellContent";
import { samePosition, type Position } from "../domain/cells/Position";
import { gridsOf } from "../domain/cells/gridsOf";
import { spanAnchor } from "../domain/cells/Span";
import type { Unsaved } from "../domain/entryEdit/Unsaved";
import { isEntryPlace } from "../domain/place/isEntryPlace";
import { resolveFormPlace } from "../domain/place/resolveFormPlace";
import { resolvePlace } from "../domain/place/resolvePlace";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import type { Understanding } from "./understandWorkbook";

/** `anchor`: the first cell of the entry; `position`: the one in question. */
type CellNow = {
  readonly sheetId: string;
  readonly anchor: Position;
  readonly position: Position;
};

type Remembered = Pick<Unsaved, "position" | "before" | "place">;

/**
 * Where a remembered cell is now: one of an entry by its place, a slice as far from the first cell as before; one of the
 * form by its row and column. `text`: what it held. Null where it cannot be found for certain.
 */
export function cellNow(
  cell: Remembered,
  text: string,
  understanding: Understanding,
): CellNow | null {
  return isEntryPlace(cell.place)
    ? entryNow(cell, text, understanding.book)
    : formNow(cell, understanding);
}

function entryNow({ position, place }: Remembered, text: string, book: PlanBook): CellNow | null {
  const found = resolvePlace(place, text, book);
  if (!found) return null;
  const { anchor, slices } = found.entry;
  const at = {
    row: anchor.row + position.row - place.lastPosition.row,
    column: anchor.column + position.column - place.lastPosition.column,
  };
  const known = [anchor, ...slices].some((one) => samePosition(one, at));
  return known ? { sheetId: found.sheet.sheetId, anchor, position: at } : null;
}

function formNow({ place, before }: Remembered, { book, snapshot }: Understanding): CellNow | null {
  const gridAt = gridsOf(snapshot);
  const found = resolveFormPlace(place, book, (sheetId, at) => {
    const grid = gridAt(sheetId);
    return grid !== null && sameContent(grid.content(at), before);
  });
  const grid = found && gridAt(found.sheet.sheetId);
  if (!grid) return null;
  // A duty may be merged over the rows of several roles.
  const position = spanAnchor(grid.span(found.position));
  return { sheetId: found.sheet.sheetId, anchor: position, position };
}
