import type { Result } from "../../domain/Result";
import type { ReadFailure, Running } from "../../ports/LiveWorkbook";
import { listDrafts } from "../../usecases/drafts";
import { rereadWorkbook } from "../../usecases/rereadWorkbook";
import { understandWorkbook, type Understanding } from "../../usecases/understandWorkbook";
import { history } from "../../usecases/undo";
import { checkBook } from "./checkBook";
import { offerPairs } from "./pairing";
import type { PaneCore } from "./PaneCore";
import { preparePreview } from "./previewing";

/**
 * Reads the open workbook, and then everything that hangs on it: findings, drafts, journal, pairs, preview.
 *
 * `background`: nobody asked for it. A book that is known then stays shown when the reading fails – somebody may be in
 * the middle of a cell – and the answer is false: try again later.
 */
export function readBook(core: PaneCore, background = false): Promise<boolean> {
  return readBy(core, background, (running) => understandWorkbook(core.deps, running));
}

/** The same in the background after others have changed these sheets: only they are read. */
export function rereadBook(core: PaneCore, changed: ReadonlySet<string>): Promise<boolean> {
  return readBy(core, true, (running) => {
    const { book } = core.store.get();
    return book.kind === "read"
      ? rereadWorkbook(core.deps, book.understanding, changed, running)
      : understandWorkbook(core.deps, running);
  });
}

async function readBy(
  core: PaneCore,
  background: boolean,
  read: (running: Running) => Promise<Result<Understanding, ReadFailure>>,
): Promise<boolean> {
  const { store } = core;
  const result = await core.during("reading", read);
  const { book } = store.get();
  if (!result.ok) {
    const known = book.kind === "read";
    const keeps = known && (background || result.failure.code === "cancelled");
    if (!keeps) store.set({ book: { kind: "failed", failure: result.failure } });
    return result.failure.code === "cancelled";
  }
  store.set({ book: { kind: "read", understanding: result.value } });
  // Another sheet is in front, and that is all.
  if (book.kind === "read" && book.understanding.book === result.value.book) return true;
  await Promise.all([checkBook(core), refreshDrafts(core), refreshJournal(core)]);
  await offerPairs(core);
  await preparePreview(core);
  return true;
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
