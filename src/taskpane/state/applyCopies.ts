import { applyMerge } from "../../usecases/applyMerge";
import { fail } from "./failing";
import type { MergeCore } from "./MergeCore";
import { patchMerge } from "./patchMerge";
import { readBook } from "./reading";

/** 反映: writes what was shown; then everything is read and compared again. */
export async function applyCopies(core: MergeCore): Promise<void> {
  const { store } = core;
  // A second click while the first one is being carried out is the same wish.
  if (store.get().work?.kind === "merging") return;
  store.set({ outcome: null, ribbon: null, said: null });
  patchMerge(core, { trouble: null, back: null, said: null, applied: null });
  const result = await core.during("merging", async (running) => {
    const { desk } = store.get().merge;
    return desk && applyMerge(core.deps, desk, running);
  });
  if (!result) return;
  const again = () => void applyCopies(core);
  if (!result.ok) {
    const { failure } = result;
    if ("restored" in failure) return fail(core, failure, again);
    return patchMerge(core, { trouble: { of: "apply", failure, retry: again } });
  }
  const { applied, changed, desk } = result.value;
  store.set({ outcome: applied && { kind: "done", name: "mergeCopies", applied } });
  patchMerge(core, {
    desk,
    view: { kind: "copies" },
    applied: { changed, nothing: applied === null },
    of: "next",
  });
  await readBook(core);
  const { book } = store.get();
  patchMerge(core, { of: book.kind === "read" ? book.understanding : null });
}
