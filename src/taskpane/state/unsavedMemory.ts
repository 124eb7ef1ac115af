import type { Unsaved } from "../../domain/entryEdit/Unsaved";
import type { KeptIn } from "./EditState";
import { patchEdit } from "./patchEdit";
import type { PaneCore } from "./PaneCore";
import { inBookMark } from "./unsavedKept";
import { restoreUnsaved } from "./unsavedRestore";

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
  // What this pane keeps in the workbook, and what of it is to go; everything else there is somebody else's.
  const inBook = new Set<string>();
  const gone = new Set<string>();
  let restored = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepInBook(core, inBook, gone), quietFor);
  };
  const leaveBook = (ids: readonly string[]) => {
    const left = ids.filter((id) => inBook.delete(id));
    for (const id of left) gone.add(id);
    if (left.length > 0) soon();
  };
  return {
    keep: (unsaved) => {
      const { id } = unsaved;
      // Storage may be full: only the write itself tells.
      if (memory.keepUnsaved(fileOf(core), id, JSON.stringify(unsaved))) {
        leaveBook([id]);
        if (inBook.size === 0) patchEdit(core, { keptIn: "pc" });
        return;
      }
      inBook.add(id);
      gone.delete(id);
      soon();
    },
    forget: (ids) => {
      for (const id of ids) memory.keepUnsaved(fileOf(core), id, null);
      leaveBook(ids);
    },
    restore: async () => {
      if (restored || store.get().book.kind !== "read") return;
      restored = true;
      const fromBook = await restoreUnsaved(core, fileOf(core));
      for (const id of fromBook) inBook.add(id);
    },
  };
}

function fileOf({ store }: PaneCore): string {
  const { book } = store.get();
  return book.kind === "read" ? book.understanding.book.file : "";
}

/** An older version on the PC gives way to a mark only when the workbook has the newer one. */
async function keepInBook(
  core: PaneCore,
  inBook: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Promise<void> {
  const { deps, memory, store } = core;
  const own = store.get().edit.unsaved.filter(({ id }) => inBook.has(id));
  const others = ({ id }: Unsaved) => !inBook.has(id) && !gone.has(id);
  const kept = await deps.notebook.update((content) => ({
    ...content,
    unsaved: [...(content.unsaved ?? []).filter(others), ...own],
  }));
  const file = fileOf(core);
  if (kept.ok)
    for (const { id } of own) {
      const marked = memory.keepUnsaved(file, id, inBookMark(id));
      if (!marked) memory.keepUnsaved(file, id, null);
    }
  const keptIn: KeptIn = own.length === 0 ? "pc" : kept.ok ? "book" : "pane";
  patchEdit(core, { keptIn });
}
