import { changesText } from "../../domain/entryEdit/changesText";
import type { Unsaved } from "../../domain/entryEdit/Unsaved";
import { unsavedSchema } from "../../domain/entryEdit/unsavedSchema";
import type { KeptIn } from "./EditState";
import { patchEdit } from "./patchEdit";
import type { PaneCore } from "./PaneCore";
import { shownProfile } from "./shownProfile";

/** Where nothing is remembered on this PC, the workbook is written once typing has been quiet for this long. */
const quietFor = 1200;

/** Keeps unsaved text so that it is there when the pane is opened again. */
export type UnsavedMemory = {
  readonly keep: (unsaved: Unsaved) => void;
  readonly forget: (ids: readonly string[]) => void;
  /** Brings back what was kept for the workbook, once it has been read. Asking again changes nothing. */
  readonly restore: () => Promise<void>;
};

export function unsavedMemory(core: PaneCore): UnsavedMemory {
  const { store, memory } = core;
  let restored = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inBook = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepInBook(core), quietFor);
  };
  return {
    keep: (unsaved) => {
      const file = fileOf(core);
      if (memory.keepUnsaved(file, unsaved.id, JSON.stringify(unsaved)))
        patchEdit(core, { keptIn: "pc" });
      else inBook();
    },
    forget: (ids) => {
      const file = fileOf(core);
      const gone = ids.map((id) => memory.keepUnsaved(file, id, null));
      if (gone.includes(false) || store.get().edit.keptIn !== "pc") inBook();
    },
    restore: async () => {
      if (restored || core.store.get().book.kind !== "read") return;
      restored = true;
      await restore(core);
    },
  };
}

function fileOf({ store }: PaneCore): string {
  const { book } = store.get();
  return book.kind === "read" ? book.understanding.book.file : "";
}

async function keepInBook(core: PaneCore): Promise<void> {
  const { unsaved } = core.store.get().edit;
  const kept = await core.deps.notebook.update((content) => ({ ...content, unsaved }));
  const keptIn: KeptIn = kept.ok ? "book" : "pane";
  patchEdit(core, { keptIn });
}

/**
 * An empty place that was opened and left is nothing to come back to. What stands in the workbook is taken only where this
 * PC cannot remember: elsewhere it is somebody else's, and came along with the file.
 */
async function restore(core: PaneCore): Promise<void> {
  const { memory, store, deps } = core;
  const file = fileOf(core);
  const profile = shownProfile(store.get());
  const remembers = memory.keepUnsaved(file, "none", null);
  const kept = remembers ? memory.unsaved(file).flatMap(parsed) : await keptInBook(deps);
  const back = kept.filter((one) => changesText(one, profile));
  for (const one of kept) if (!back.includes(one)) memory.keepUnsaved(file, one.id, null);
  const { unsaved: typed } = store.get().edit;
  const byId = new Map([...back, ...typed].map((one) => [one.id, one]));
  const unsaved = [...byId.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (unsaved.length > 0) patchEdit(core, { unsaved, keptIn: remembers ? "pc" : "book" });
}

async function keptInBook({ notebook }: PaneCore["deps"]): Promise<readonly Unsaved[]> {
  const notes = await notebook.read();
  return notes.ok ? (notes.value.unsaved ?? []) : [];
}

/** Kept by a newer version, or damaged: it is left where it is. */
function parsed(kept: string): Unsaved[] {
  try {
    const read = unsavedSchema.safeParse(JSON.parse(kept));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
