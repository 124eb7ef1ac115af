import type { Stop } from "../../ports/LiveWorkbook";
import type { PaneCore } from "./PaneCore";
import { readBook } from "./reading";

/** Typing comes in bursts; the book is read again once it has been quiet for this long. */
const quietFor = 600;
/** A cell that is being edited may stay so for a while. */
const againAfter = 3000;

/**
 * Follows the selection and other people's changes. The answer ends it. Where the host does not tell one of them the
 * other is followed all the same, and a person reads again by hand.
 */
export async function watchBook(core: PaneCore): Promise<Stop> {
  const { store, deps } = core;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readAfter = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void readBook(core, true).then((done) => {
        if (!done) readAfter(againAfter);
      });
    }, milliseconds);
  };
  const followed = await Promise.allSettled([
    deps.workbook.onSelection((selection) => store.set({ selection })),
    deps.workbook.onChange(() => readAfter(quietFor)),
  ]);
  return () => {
    clearTimeout(timer);
    for (const one of followed) if (one.status === "fulfilled") one.value();
  };
}
