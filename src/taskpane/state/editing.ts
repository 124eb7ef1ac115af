import { textContent } from "../../domain/cells/CellContent";
import type { BlockRef } from "../../domain/entryEdit/BlockRef";
import { isUntouched } from "../../domain/entryEdit/changesText";
import { resolveClash } from "../../domain/entryEdit/resolveClash";
import {
  plainText,
  sameSubject,
  type TypedEditing,
  type Unsaved,
} from "../../domain/entryEdit/Unsaved";
import type { EditedCell } from "../../usecases/editCell";
import { removeBlock, renameBlock } from "./blockChanges";
import type { PaneCore } from "./PaneCore";
import { patchEdit } from "./patchEdit";
import { afterActions } from "./undoing";
import { placedUnsaved, unsavedAt } from "./unsavedCells";
import { unsavedMemory, type UnsavedMemory } from "./unsavedMemory";
import { writeUnsaved } from "./writing";

/** What a person can do in the tab 記入. */
export type EditActions = {
  /** What stands in a field now. Nothing is written into the sheet. */
  readonly type: (cell: EditedCell, editing: TypedEditing) => void;
  /** Writes these, one cell's as a rule. `overwrite`: a formula, number or date may go. */
  readonly write: (ids: readonly string[], overwrite?: boolean) => Promise<void>;
  /** Takes a block out, at once. */
  readonly removeBlock: (cell: EditedCell, ref: BlockRef) => Promise<void>;
  /** Gives a block to other departments, at once. */
  readonly renameBlock: (
    cell: EditedCell,
    ref: BlockRef,
    departments: readonly string[],
  ) => Promise<void>;
  /** Decides a clash; what was typed stays typed, for the next write. */
  readonly settle: (id: string, keep: "mine" | "sheet" | "both") => void;
  /** Takes typed text away; `bringBack` has it again. */
  readonly discard: (ids: readonly string[]) => void;
  readonly bringBack: () => void;
  /** Makes kept text of doubtful origin one's own. */
  readonly take: (id: string) => void;
  /** Leaves it where it is kept, and asks no more until the pane is opened again. */
  readonly leave: (id: string) => void;
  /** Takes back what was written last; text that went with a block comes back, too. */
  readonly undo: () => Promise<void>;
  /** Finds what was typed before the pane was closed. */
  readonly restore: () => Promise<void>;
};

export function editActions(core: PaneCore): EditActions {
  const memory = unsavedMemory(core);
  return {
    type: (cell, editing) => type(core, memory, cell, editing),
    write: (ids, overwrite) => writeUnsaved(core, memory, ids, overwrite),
    removeBlock: (cell, ref) => removeBlock(core, memory, cell, ref),
    renameBlock: (cell, ref, departments) => renameBlock(core, memory, cell, ref, departments),
    settle: (id, keep) => settle(core, memory, id, keep),
    discard: (ids) => discard(core, memory, ids),
    bringBack: () => bringBack(core, memory),
    take: (id) => take(core, memory, id),
    leave: (id) => leave(core, id),
    undo: () => undo(core, memory),
    restore: memory.restore,
  };
}

function type(core: PaneCore, memory: UnsavedMemory, cell: EditedCell, editing: TypedEditing) {
  const { edit } = core.store.get();
  const here = unsavedAt(placedUnsaved(core.store.get()), cell.sheetId, cell.position);
  const open = here.find(({ unsaved }) => sameSubject(unsaved.editing, editing))?.unsaved;
  if (isUntouched(plainText((open ?? cell).before), editing)) {
    if (open) drop(core, memory, [open.id]);
    return;
  }
  const { deps } = core;
  const typed: Unsaved = open
    ? { ...open, editing }
    : { ...cell, editing, id: deps.newId(), at: deps.now() };
  const others = edit.unsaved.filter(({ id }) => id !== typed.id);
  const troubles = new Map(edit.troubles);
  troubles.delete(typed.id);
  const unsaved = open
    ? edit.unsaved.map((one) => (one.id === typed.id ? typed : one))
    : [...others, typed];
  patchEdit(core, { unsaved, troubles, written: null, discarded: [] });
  memory.keep(typed);
  if (!open) void lookAtColours(core, cell);
}

/** Said before the write: several colours inside the cell would become one. A look that fails is no reason to stop typing. */
async function lookAtColours(core: PaneCore, { sheetId, position, before }: EditedCell) {
  if (before.kind !== "text") return patchEdit(core, { colourful: null });
  const looks = await core.deps.workbook.look([{ sheetId, position }]);
  const mixed = looks.ok && (looks.value[0]?.mixedFormatting ?? false);
  patchEdit(core, { colourful: mixed ? { sheetId, position } : null });
}

function drop(core: PaneCore, memory: UnsavedMemory, ids: readonly string[]): void {
  const { unsaved, troubles } = core.store.get().edit;
  patchEdit(core, {
    unsaved: unsaved.filter(({ id }) => !ids.includes(id)),
    troubles: new Map([...troubles].filter(([id]) => !ids.includes(id))),
  });
  memory.forget(ids);
}

function discard(core: PaneCore, memory: UnsavedMemory, ids: readonly string[]): void {
  const discarded = core.store.get().edit.unsaved.filter(({ id }) => ids.includes(id));
  drop(core, memory, ids);
  patchEdit(core, { discarded, written: null });
}

function bringBack(core: PaneCore, memory: UnsavedMemory): void {
  const { unsaved, discarded } = core.store.get().edit;
  patchEdit(core, { unsaved: [...unsaved, ...discarded], discarded: [] });
  for (const one of discarded) memory.keep(one);
}

function take(core: PaneCore, memory: UnsavedMemory, id: string): void {
  const { unsaved, doubtful } = core.store.get().edit;
  const taken = doubtful.filter((one) => one.id === id);
  leave(core, id);
  patchEdit(core, { unsaved: [...unsaved, ...taken] });
  for (const one of taken) memory.keep(one);
}

function leave(core: PaneCore, id: string): void {
  const { doubtful } = core.store.get().edit;
  patchEdit(core, { doubtful: doubtful.filter((one) => one.id !== id) });
}

function settle(
  core: PaneCore,
  memory: UnsavedMemory,
  id: string,
  keep: "mine" | "sheet" | "both",
): void {
  if (keep === "sheet") return discard(core, memory, [id]);
  const placed = placedUnsaved(core.store.get()).find(({ unsaved }) => unsaved.id === id);
  if (!placed?.clash) return;
  const { unsaved, clash } = placed;
  const now = plainText(clash.now);
  const settled: Unsaved =
    now === null
      ? { ...unsaved, before: clash.now }
      : {
          ...unsaved,
          before: textContent(now),
          editing: resolveClash(unsaved.editing, now, keep),
        };
  const all = core.store.get().edit.unsaved;
  patchEdit(core, { unsaved: all.map((one) => (one.id === id ? settled : one)) });
  memory.keep(settled);
}

/** Where a cell took several commands, the last one is taken back first. */
async function undo(core: PaneCore, memory: UnsavedMemory): Promise<void> {
  const { written } = core.store.get().edit;
  if (!written) return;
  const after = afterActions(core);
  for (const id of [...written.commandIds].reverse()) await after.undo(id);
  patchEdit(core, { written: null });
  if (core.store.get().edit.discarded.length > 0) bringBack(core, memory);
}
