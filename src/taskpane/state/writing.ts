import { textContent } from "../../domain/cells/CellContent";
import { changesText } from "../../domain/entryEdit/changesText";
import { resolveClash } from "../../domain/entryEdit/resolveClash";
import type { Unsaved } from "../../domain/entryEdit/Unsaved";
import type { ApplyFailure } from "../../domain/edit/Command";
import { succeed, type Result } from "../../domain/Result";
import { editCell, type CellOutcome, type EditedCell } from "../../usecases/editCell";
import type { Trouble, WrittenCell } from "./EditState";
import type { PaneCore } from "./PaneCore";
import { patchEdit } from "./patchEdit";
import { refreshJournal, rereadBook } from "./reading";
import { shownProfile } from "./shownProfile";
import { placedUnsaved } from "./unsavedCells";
import type { UnsavedMemory } from "./unsavedMemory";

/** What was written of which typed text. */
type Done = {
  readonly unsaved: Unsaved;
  readonly outcome: Extract<CellOutcome, { kind: "written" | "there" }>;
};

/**
 * Writes unsaved text, one after the other. What is written is no longer unsaved – but for what was typed while it was
 * being written; everything else stays, with the reason.
 */
export async function writeUnsaved(
  core: PaneCore,
  memory: UnsavedMemory,
  ids: readonly string[],
  overwrite = false,
): Promise<void> {
  const { store } = core;
  // A second press while the first one is being carried out is the same wish.
  if (store.get().work?.kind === "editing") return;
  store.set({ outcome: null, said: null });
  const done: Done[] = [];
  for (const id of ids) {
    const before = store.get().edit.unsaved.find((one) => one.id === id);
    if (!before) continue;
    const result = await core.during("editing", (running) =>
      writeOne(core, before, overwrite, running),
    );
    const trouble = troubleOf(result);
    keepTrouble(core, id, trouble);
    if (result.ok && (result.value.kind === "written" || result.value.kind === "there")) {
      done.push({ unsaved: before, outcome: result.value });
      patchEdit(core, { settling: new Set([...store.get().edit.settling, id]) });
    }
    if (!result.ok) await refreshJournal(core);
  }
  const sheets = ids.flatMap((id) => store.get().edit.unsaved.find((one) => one.id === id) ?? []);
  await rereadBook(core, new Set(sheets.map(({ sheetId }) => sheetId)));
  finish(core, memory, done);
}

/** On the cell where its place is today, as far as the last reading knows; nothing is written into another one. */
async function writeOne(
  core: PaneCore,
  unsaved: Unsaved,
  overwrite: boolean,
  running: { readonly signal?: { readonly aborted: boolean } },
): Promise<Result<CellOutcome, ApplyFailure>> {
  const state = core.store.get();
  const found = placedUnsaved(state).find((one) => one.unsaved.id === unsaved.id)?.found;
  if (!found) return succeed({ kind: "lost" });
  const { position, place } = unsaved;
  const lastPosition = {
    row: found.position.row - (position.row - place.lastPosition.row),
    column: found.position.column - (position.column - place.lastPosition.column),
  };
  const cell: EditedCell = {
    sheetId: found.sheetId,
    position: found.position,
    before: unsaved.before,
    place: { ...place, sheetId: found.sheetId, lastPosition },
  };
  return editCell(core.deps, cell, unsaved.editing, shownProfile(state), { overwrite, running });
}

/** Why it was not written; null where it was or stands there anyway, and for a clash, which the sheet itself shows. */
export function troubleOf(result: Result<CellOutcome, ApplyFailure>): Trouble | null {
  if (!result.ok) return { kind: "failed", failure: result.failure };
  const outcome = result.value;
  const { kind } = outcome;
  return kind === "written" || kind === "there" || kind === "clash" ? null : outcome;
}

function keepTrouble(core: PaneCore, id: string, trouble: Trouble | null): void {
  const troubles = new Map(core.store.get().edit.troubles);
  if (trouble) troubles.set(id, trouble);
  else troubles.delete(id);
  patchEdit(core, { troubles });
}

/** The sheet is read: what stands in it now is unsaved no longer. */
function finish(core: PaneCore, memory: UnsavedMemory, done: readonly Done[]): void {
  const state = core.store.get();
  const profile = shownProfile(state);
  const left = state.edit.unsaved.flatMap((one): Unsaved[] => {
    const written = done.find(({ unsaved }) => unsaved.id === one.id);
    if (!written) return [one];
    if (one.editing === written.unsaved.editing) return [];
    const { text } = written.outcome;
    const onto = {
      ...one,
      before: textContent(text),
      editing: resolveClash(one.editing, text, "mine"),
    };
    return changesText(onto, profile) ? [onto] : [];
  });
  const written = writtenOf(core, done);
  patchEdit(core, { unsaved: left, settling: new Set() });
  memory.forget(done.map(({ unsaved }) => unsaved.id));
  for (const one of left) if (done.some(({ unsaved }) => unsaved.id === one.id)) memory.keep(one);
  if (done.length > 0) patchEdit(core, { written, discarded: [] });
}

/** null where all of it stood there already. */
function writtenOf({ deps }: PaneCore, done: readonly Done[]): WrittenCell | null {
  const writes = done.flatMap(({ unsaved, outcome }) =>
    outcome.kind === "written" ? [{ unsaved, applied: outcome.applied }] : [],
  );
  const last = writes.at(-1);
  if (!last) return null;
  const [edit] = last.applied.written;
  const { sheetId, position } = edit && "position" in edit ? edit : last.unsaved;
  return {
    commandIds: writes.map(({ applied }) => applied.commandId),
    at: deps.now(),
    sheetId,
    position,
    differs: writes.some(({ applied }) => applied.differences.length > 0),
  };
}
