import { textContent, type CellContent } from "../domain/cells/CellContent";
import { gridOf } from "../domain/cells/SheetGrid";
import { samePosition, type Position } from "../domain/cells/Position";
import type { Applied, ApplyFailure, EditRefusal } from "../domain/edit/Command";
import { applyEditing, rebaseEditing, type CellEditing } from "../domain/entryEdit/CellEditing";
import type { EditProblem } from "../domain/entryEdit/editBlock";
import { isEntryPlace } from "../domain/place/isEntryPlace";
import type { Place } from "../domain/place/Place";
import { resolvePlace } from "../domain/place/resolvePlace";
import type { Profile } from "../domain/profile/Profile";
import { refuse, succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import { applyFailureOf } from "./applyFailureOf";
import { understandWorkbook, type Understanding } from "./understandWorkbook";

/** The cell that is edited, and what it held when the editing began. */
export type EditedCell = {
  readonly sheetId: string;
  readonly position: Position;
  readonly before: CellContent;
  readonly place: Place;
};

/** What became of an editing. In every case but `written` the workbook is as it was, and the editing is to be kept. */
export type CellOutcome =
  | { readonly kind: "written"; readonly applied: Applied; readonly text: string }
  /** Somebody changed the same words meanwhile; `now` is the whole cell, `theirs` what they made of these words. */
  | {
      readonly kind: "clash";
      readonly now: CellContent;
      readonly theirs: string | null;
      readonly position: Position;
    }
  /** A formula, number or date stands there, which a text would take the place of: a person says so first. */
  | { readonly kind: "asks"; readonly before: CellContent }
  | { readonly kind: "impossible"; readonly problem: EditProblem }
  /** The cell cannot be written: it is protected, the text is too long … */
  | { readonly kind: "refused"; readonly reason: EditRefusal }
  /** The place cannot be found any more. */
  | { readonly kind: "lost" };

/** `overwrite`: a person has agreed that a formula, number or date goes. */
export type EditOptions = { readonly overwrite?: boolean; readonly running?: Running };

/**
 * Writes one cell: what the editing is about changes, every other character stays. Where the cell has changed meanwhile,
 * the editing is done to the new text, as long as nobody touched the same words.
 */
export async function editCell(
  deps: Deps,
  cell: EditedCell,
  editing: CellEditing,
  profile: Profile,
  { overwrite = false, running }: EditOptions = {},
): Promise<Result<CellOutcome, ApplyFailure>> {
  const base = textOf(cell.before);
  if (base === null && !overwrite) return succeed({ kind: "asks", before: cell.before });
  const text = applyEditing(base ?? "", editing, profile);
  if (!text.ok) return succeed({ kind: "impossible", problem: text.failure });
  const applied = await write(deps, cell, cell.before, text.value, running);
  if (!applied.ok) return applied;
  const [refused] = applied.value.refused;
  if (refused?.reason === "changed-since") return editAgain(deps, cell, editing, profile, running);
  return succeed(
    refused
      ? { kind: "refused", reason: refused.reason }
      : { kind: "written", applied: applied.value, text: text.value },
  );
}

/** Once more, on what stands there now – wherever the place is now. */
async function editAgain(
  deps: Deps,
  cell: EditedCell,
  editing: CellEditing,
  profile: Profile,
  running?: Running,
): Promise<Result<CellOutcome, ApplyFailure>> {
  const base = textOf(cell.before) ?? "";
  const understanding = await understandWorkbook(deps, running);
  if (!understanding.ok) return refuse(applyFailureOf(understanding.failure));
  const found = placeNow(cell, base, understanding.value);
  if (!found) return succeed({ kind: "lost" });
  const { position, content: now } = found;
  const present = textOf(now);
  if (present === null) return succeed({ kind: "clash", now, theirs: null, position });
  const rebased = rebaseEditing(base, present, editing, profile);
  if (!rebased.ok) return succeed({ kind: "impossible", problem: rebased.failure });
  if (rebased.value.kind === "clash")
    return succeed({ kind: "clash", now, theirs: rebased.value.theirs, position });
  const { text } = rebased.value;
  const applied = await write(deps, found, now, text, running);
  if (!applied.ok) return applied;
  const [refused] = applied.value.refused;
  if (!refused) return succeed({ kind: "written", applied: applied.value, text });
  // Somebody is writing there right now: both are shown rather than running after them.
  return succeed(
    refused.reason === "changed-since"
      ? { kind: "clash", now, theirs: present, position }
      : { kind: "refused", reason: refused.reason },
  );
}

/**
 * Where the cell is now, and what it holds: an entry by its place, a slice of it as far from its first cell as before.
 * `text`: what it held. Null where it cannot be found for certain.
 */
export function placeNow(
  { sheetId, position, place }: EditedCell,
  text: string,
  { book, snapshot }: Understanding,
): (Omit<EditedCell, "before"> & { readonly content: CellContent }) | null {
  const found = resolvePlace(place, text, book);
  if (!found && isEntryPlace(place)) return null;
  const anchor = found?.entry.anchor ?? place.lastPosition;
  const at = {
    row: anchor.row + position.row - place.lastPosition.row,
    column: anchor.column + position.column - place.lastPosition.column,
  };
  const known = !found || [anchor, ...found.entry.slices].some((one) => samePosition(one, at));
  const sheet = snapshot.sheets.find(({ id }) => id === (found?.sheet.sheetId ?? sheetId));
  if (!known || !sheet) return null;
  const moved = { ...place, sheetId: sheet.id, sheetName: sheet.name, lastPosition: anchor };
  return { sheetId: sheet.id, position: at, place: moved, content: gridOf(sheet).content(at) };
}

function write(
  { workbook, now, newId }: Deps,
  { sheetId, position, place }: Omit<EditedCell, "before">,
  before: CellContent,
  text: string,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const edit = { kind: "setContent", sheetId, position, before, after: textContent(text) } as const;
  const command = { id: newId(), name: "editEntry" as const, at: now(), edits: [edit] };
  const places = isEntryPlace(place) ? [{ place, position, text }] : [];
  return workbook.apply({ ...command, drafts: [], confirms: [], places }, running);
}

/** The text of a cell that holds text or nothing; null for what a text would take the place of. */
function textOf(content: CellContent): string | null {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "value":
    case "formula":
      return null;
  }
}
