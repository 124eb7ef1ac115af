import { sameContent, textContent, type CellContent } from "../domain/cells/CellContent";
import { gridOf } from "../domain/cells/SheetGrid";
import type { Position } from "../domain/cells/Position";
import type { Applied, ApplyFailure, EditRefusal } from "../domain/edit/Command";
import {
  applyEditing,
  rebaseEditing,
  type CellEditing,
  type Rebased,
} from "../domain/entryEdit/CellEditing";
import type { EditProblem } from "../domain/entryEdit/editBlock";
import { plainText } from "../domain/entryEdit/Unsaved";
import { isEntryPlace } from "../domain/place/isEntryPlace";
import type { Place } from "../domain/place/Place";
import type { Profile } from "../domain/profile/Profile";
import { refuse, succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import { applyFailureOf } from "./applyFailureOf";
import { cellNow } from "./cellNow";
import { understandWorkbook, type Understanding } from "./understandWorkbook";
import { writeEdits } from "./writeEdits";

/** The cell that is edited, and what it held when the editing began. */
export type EditedCell = {
  readonly sheetId: string;
  readonly position: Position;
  readonly before: CellContent;
  readonly place: Place;
};

/**
 * What became of an editing. In every case but `written` the workbook is as it was, and the editing is to be kept, unless
 * it is `there`.
 */
export type CellOutcome =
  | { readonly kind: "written"; readonly applied: Applied; readonly text: string }
  /** What is to be written stands there already: nothing was done, and there is nothing left to do. */
  | { readonly kind: "there"; readonly text: string }
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
 * Writes one cell: what the editing is about changes, every other character stays. The workbook is read anew first, so
 * that it is written where its place is now; where the cell has changed meanwhile, the editing is done to the new text,
 * as long as nobody touched the same words.
 */
export async function editCell(
  deps: Deps,
  cell: EditedCell,
  editing: CellEditing,
  profile: Profile,
  { overwrite = false, running }: EditOptions = {},
): Promise<Result<CellOutcome, ApplyFailure>> {
  const base = plainText(cell.before);
  if (base === null && !overwrite) return succeed({ kind: "asks", before: cell.before });
  const mine = applyEditing(base ?? "", editing, profile);
  if (!mine.ok) return succeed({ kind: "impossible", problem: mine.failure });
  const first = await writeNow(deps, cell, editing, profile, running);
  // Between the reading and the write somebody was quicker. A second time, both are shown rather than running after them.
  return first.ok && first.value.kind === "changed-since"
    ? settled(await writeNow(deps, cell, editing, profile, running))
    : settled(first);
}

/** The cell was changed between the reading and the write; `clash`: how that is told. */
type Overtaken = {
  readonly kind: "changed-since";
  readonly clash: Extract<CellOutcome, { kind: "clash" }>;
};

function settled(
  result: Result<CellOutcome | Overtaken, ApplyFailure>,
): Result<CellOutcome, ApplyFailure> {
  if (!result.ok) return result;
  return succeed(result.value.kind === "changed-since" ? result.value.clash : result.value);
}

/** On what stands there now, wherever the place is now. */
async function writeNow(
  deps: Deps,
  cell: EditedCell,
  editing: CellEditing,
  profile: Profile,
  running?: Running,
): Promise<Result<CellOutcome | Overtaken, ApplyFailure>> {
  const understanding = await understandWorkbook(deps, running);
  if (!understanding.ok) return refuse(applyFailureOf(understanding.failure));
  const found = placeNow(cell, plainText(cell.before) ?? "", understanding.value);
  if (!found) return succeed({ kind: "lost" });
  const { position, content: now } = found;
  const rebased = editedNow(cell.before, now, editing, profile);
  if (!rebased.ok) return succeed({ kind: "impossible", problem: rebased.failure });
  if (rebased.value.kind === "clash")
    return succeed({ kind: "clash", now, theirs: rebased.value.theirs, position });
  const { text } = rebased.value;
  if (text === plainText(now)) return succeed({ kind: "there", text });
  const applied = await write(deps, found, now, text, running);
  if (!applied.ok) return applied;
  const [refused] = applied.value.refused;
  if (!refused) return succeed({ kind: "written", applied: applied.value, text });
  if (refused.reason !== "changed-since")
    return succeed({ kind: "refused", reason: refused.reason });
  return succeed({
    kind: "changed-since",
    clash: { kind: "clash", now, theirs: plainText(now), position },
  });
}

/** The text that the cell is to hold. What a text takes the place of was agreed to only as it stood. */
function editedNow(
  before: CellContent,
  now: CellContent,
  editing: CellEditing,
  profile: Profile,
): Result<Rebased, EditProblem> {
  const base = plainText(before) ?? "";
  const present = sameContent(before, now) ? base : plainText(now);
  return present === null
    ? succeed({ kind: "clash", theirs: null })
    : rebaseEditing(base, present, editing, profile);
}

/** Where the cell is now, and what it holds. `text`: what it held. Null where it cannot be found for certain. */
export function placeNow(
  cell: EditedCell,
  text: string,
  understanding: Understanding,
): (Omit<EditedCell, "before"> & { readonly content: CellContent }) | null {
  const { place } = cell;
  const found = cellNow(cell, text, understanding);
  const sheet = understanding.snapshot.sheets.find(({ id }) => id === found?.sheetId);
  if (!found || !sheet) return null;
  const { anchor, position } = found;
  const moved = { ...place, sheetId: sheet.id, sheetName: sheet.name, lastPosition: anchor };
  return { sheetId: sheet.id, position, place: moved, content: gridOf(sheet).content(position) };
}

function write(
  deps: Deps,
  { sheetId, position, place }: Omit<EditedCell, "before">,
  before: CellContent,
  text: string,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const edit = { kind: "setContent", sheetId, position, before, after: textContent(text) } as const;
  const places = isEntryPlace(place) ? [{ place, position, text }] : [];
  return writeEdits(deps, { name: "editEntry", edits: [edit], places }, running);
}
