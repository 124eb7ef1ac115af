import { history } from "../../usecases/undo";
import { listDrafts } from "../../usecases/drafts";
import { understandWorkbook } from "../../usecases/understandWorkbook";
import { offerPairs } from "./pairing";
import type { PaneCore } from "./PaneCore";
import { preparePreview } from "./previewing";

/**
 * Reads the open workbook, and then everything that hangs on it: drafts, journal, pairs, preview.
 *
 * `background`: nobody asked for it. A book that is known then stays shown when the reading fails – somebody may be in
 * the middle of a cell – and the answer is false: try again later.
 */
export async function readBook(core: PaneCore, background = false): Promise<boolean> {
  const { store, deps } = core;
  const result = await core.during("reading", (running) => understandWorkbook(deps, running));
  if (!result.ok) {
    const known = store.get().book.kind === "read";
    const keeps = known && (background || result.failure.code === "cancelled");
    if (!keeps) store.set({ book: { kind: "failed", failure: result.failure } });
    return result.failure.code === "cancelled";
  }
  store.set({ book: { kind: "read", understanding: result.value } });
  await Promise.all([refreshKept(core), refreshDrafts(core), refreshJournal(core)]);
  await offerPairs(core);
  await preparePreview(core);
  return true;
}

/** What is kept is only for showing: a notebook that cannot be read is told by whoever shows the drafts. */
async function refreshKept({ store, deps }: PaneCore): Promise<void> {
  const notes = await deps.notebook.read();
  if (notes.ok)
    store.set({ kept: { answers: notes.value.answers, words: notes.value.profile !== null } });
}

export async function refreshDrafts({ store, deps }: PaneCore): Promise<void> {
  const { book } = store.get();
  if (book.kind !== "read") return;
  store.set({ drafts: await listDrafts(deps, book.understanding.book) });
}

/** A journal that cannot be read leaves the last one known: undo then says itself why it cannot. */
export async function refreshJournal({ store, deps }: PaneCore): Promise<void> {
  const result = await history(deps);
  if (result.ok) store.set({ journal: result.value });
}
