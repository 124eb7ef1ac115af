import type { Position } from "../domain/cells/Position";
import { anchorOfEdit } from "../domain/edit/anchorOfEdit";
import { isContentEdit, type SheetEdit } from "../domain/edit/SheetEdit";
import type { Draft } from "../domain/place/Draft";
import { resolveDrafts } from "../domain/place/resolveDrafts";
import { resolvePlace, sheetOf, type FoundPlace } from "../domain/place/resolvePlace";
import type { WrittenPlace } from "../domain/place/WrittenPlace";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import type { JournalEntry, Move } from "../ports/LiveWorkbook";

/**
 * Where the cells of a journaled command are today, by the places of its drafts and of what it wrote. In a sheet that is
 * no plan sheet any more nothing can be said: its cells have no move, and are looked for at their old addresses.
 */
export function findMoves(entry: JournalEntry, book: PlanBook): readonly Move[] {
  const written = (entry.command.places ?? []).filter(({ place }) => sheetOf(place, book));
  return [...movedDrafts(entry, book), ...written.map((one) => moveOf(one, book))];
}

function moveOf({ place, position: from, text }: WrittenPlace, book: PlanBook): Move {
  const found = resolvePlace(place, text, book);
  return {
    sheetId: place.sheetId,
    from,
    to: found && movedAlong(from, place.lastPosition, found),
  };
}

function movedDrafts({ command, confirmed }: JournalEntry, book: PlanBook): Move[] {
  const drafts = [...command.drafts, ...confirmed].filter(({ place }) => sheetOf(place, book));
  const found = resolveDrafts(drafts, book);
  return drafts.flatMap((draft, i): Move[] => {
    const { sheetId, lastPosition: from } = draft.place;
    const place = found[i] ?? null;
    return [
      { sheetId, from, to: place?.entry.anchor ?? null },
      ...slicesOf(draft, command).map((slice) => ({
        sheetId,
        from: slice,
        to: place && movedAlong(slice, from, place),
      })),
    ];
  });
}

/** The further cells of a cut-up entry: they were emptied right after its first cell was written. */
function slicesOf({ place }: Draft, { edits, drafts }: JournalEntry["command"]): Position[] {
  const first = keyOf(place.sheetId, place.lastPosition);
  const own = edits.findIndex(
    (edit) => isContentEdit(edit) && keyOf(edit.sheetId, anchorOfEdit(edit)) === first,
  );
  if (own < 0) return [];
  const firsts = new Set(
    drafts.map((draft) => keyOf(draft.place.sheetId, draft.place.lastPosition)),
  );
  const rest = edits.slice(own + 1);
  const end = rest.findIndex(
    (edit) =>
      !emptied(edit, place.lastPosition) || firsts.has(keyOf(edit.sheetId, anchorOfEdit(edit))),
  );
  return rest.slice(0, end < 0 ? rest.length : end).map(anchorOfEdit);
}

function emptied(edit: SheetEdit, above: Position): boolean {
  return (
    edit.kind === "setContent" &&
    edit.after.kind === "empty" &&
    edit.position.column === above.column
  );
}

function keyOf(sheetId: string, { row, column }: Position): string {
  return `${sheetId} ${row} ${column}`;
}

/** A slice keeps its distance from the first cell, within the rows of the measure. */
function movedAlong(slice: Position, from: Position, { entry }: FoundPlace): Position | null {
  const row = slice.row + entry.anchor.row - from.row;
  const column = slice.column + entry.anchor.column - from.column;
  return entry.measure.rows.includes(row) ? { row, column } : null;
}
