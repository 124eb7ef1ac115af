import type { CellEditing } from "../../domain/entryEdit/CellEditing";
import { sameRef, type BlockRef } from "../../domain/entryEdit/BlockRef";
import type { Unsaved } from "../../domain/entryEdit/Unsaved";
import { editCell, type EditedCell } from "../../usecases/editCell";
import { gridAt } from "./editTarget";
import { fail } from "./failing";
import type { PaneCore } from "./PaneCore";
import { patchEdit } from "./patchEdit";
import { rereadBook } from "./reading";
import { shownProfile } from "./shownProfile";
import { placedUnsaved, unsavedAt } from "./unsavedCells";
import type { UnsavedMemory } from "./unsavedMemory";
import { troubleOf, writeUnsaved } from "./writing";

/** Takes a block out of its cell. What was typed in it and not written goes with it, and comes back by undo. */
export async function removeBlock(
  core: PaneCore,
  memory: UnsavedMemory,
  cell: EditedCell,
  ref: BlockRef,
): Promise<void> {
  const typed = typedIn(core, cell, ref);
  const done = await change(core, cell, { kind: "removeBlock", ref });
  if (!done || typed.length === 0) return;
  const { unsaved } = core.store.get().edit;
  const goes = ({ id }: Unsaved) => typed.includes(id);
  patchEdit(core, {
    unsaved: unsaved.filter((one) => !goes(one)),
    discarded: unsaved.filter(goes),
  });
  memory.forget(typed);
}

/** Gives a block to other departments. What was typed in it is written first. */
export async function renameBlock(
  core: PaneCore,
  memory: UnsavedMemory,
  cell: EditedCell,
  ref: BlockRef,
  departments: readonly string[],
): Promise<void> {
  await writeUnsaved(core, memory, typedIn(core, cell, ref));
  if (typedIn(core, cell, ref).length > 0) return;
  await change(core, asItStands(core, cell), { kind: "renameBlock", ref, departments });
}

function typedIn(core: PaneCore, { sheetId, position }: EditedCell, ref: BlockRef): string[] {
  const here = unsavedAt(placedUnsaved(core.store.get()), sheetId, position);
  return here.flatMap(({ unsaved: { id, editing } }) =>
    editing.kind === "editBlock" && sameRef(editing.ref, ref) ? [id] : [],
  );
}

function asItStands({ store }: PaneCore, cell: EditedCell): EditedCell {
  const { book } = store.get();
  const grid = book.kind === "read" ? gridAt(book.understanding, cell.sheetId) : null;
  return grid ? { ...cell, before: grid.content(cell.position) } : cell;
}

async function change(
  core: PaneCore,
  cell: EditedCell,
  editing: Extract<CellEditing, { kind: "removeBlock" | "renameBlock" }>,
): Promise<boolean> {
  const { store, deps } = core;
  store.set({ outcome: null, said: null });
  patchEdit(core, { blocked: null, written: null });
  const profile = shownProfile(store.get());
  const result = await core.during("editing", (running) =>
    editCell(deps, cell, editing, profile, { running }),
  );
  if (!result.ok) {
    await fail(core, result.failure, () => void change(core, cell, editing));
    return false;
  }
  await rereadBook(core, new Set([cell.sheetId]));
  const outcome = result.value;
  if (outcome.kind === "there") return true;
  if (outcome.kind !== "written") {
    patchEdit(core, { blocked: troubleOf(result) ?? { kind: "changed" } });
    return false;
  }
  const { sheetId, position } = cell;
  const { commandId, differences } = outcome.applied;
  const differs = differences.length > 0;
  patchEdit(core, {
    written: { commandIds: [commandId], at: deps.now(), sheetId, position, differs },
    discarded: [],
  });
  return true;
}
