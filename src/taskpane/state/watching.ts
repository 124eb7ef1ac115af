import type { SheetChange, Stop } from "../../ports/LiveWorkbook";
import type { PaneCore } from "./PaneCore";
import type { PaneState } from "./PaneState";
import { readBook, rereadBook } from "./reading";

/** Typing comes in bursts; the book is read again once it has been quiet for this long. */
const quietFor = 600;
/** A cell that is being edited may stay so for a while. */
const againAfter = 3000;

/** What has changed since the book was read: `everything` where sheets came, went or got another name. */
type Pending = { readonly everything: boolean; readonly sheetIds: ReadonlySet<string> };

/** The first reading failed because a cell was being edited. */
function waitsForCell({ book }: PaneState): boolean {
  return book.kind === "failed" && book.failure.code === "cell-editing";
}

const nothing: Pending = { everything: false, sheetIds: new Set() };

/**
 * Follows the selection and other people's changes. The answer ends it. Where the host does not tell one of them the
 * other is followed all the same, and a person reads again by hand.
 */
export async function watchBook(core: PaneCore): Promise<Stop> {
  const { store, deps } = core;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending = nothing;
  const readAfter = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = pending;
      pending = nothing;
      const reading = changed.everything
        ? readBook(core, true)
        : rereadBook(core, changed.sheetIds);
      void reading.then((done) => {
        if (done) return;
        pending = joined(pending, changed);
        readAfter(againAfter);
      });
    }, milliseconds);
  };
  const followed = await Promise.allSettled([
    deps.workbook.onSelection((selection) => {
      store.set({ selection });
      // Whoever had a cell open has left it.
      if (waitsForCell(store.get())) readAfter(quietFor);
    }),
    deps.workbook.onChange((change) => {
      if (change.remote)
        store.set(({ others }) => ({ others: others === "none" ? "writing" : others }));
      pending = joined(pending, pendingOf(change));
      readAfter(quietFor);
    }),
  ]);
  return () => {
    clearTimeout(timer);
    for (const one of followed) if (one.status === "fulfilled") one.value();
  };
}

function pendingOf({ kind, sheetId }: SheetChange): Pending {
  return { everything: kind === "sheets", sheetIds: new Set(kind === "cells" ? [sheetId] : []) };
}

function joined(a: Pending, b: Pending): Pending {
  return {
    everything: a.everything || b.everything,
    sheetIds: new Set([...a.sheetIds, ...b.sheetIds]),
  };
}
