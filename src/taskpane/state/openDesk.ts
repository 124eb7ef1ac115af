import { openMerge } from "../../usecases/openMerge";
import { keptPicks } from "./keptPicks";
import type { MergeCore } from "./MergeCore";
import { patchMerge } from "./patchMerge";

/**
 * Compares what came back with the workbook as it is now, where it was read again since the last time. What was shown
 * stays until that is done.
 */
export async function openDesk(core: MergeCore): Promise<void> {
  const { book, merge } = core.store.get();
  if (book.kind !== "read" || merge.of === book.understanding || merge.of === "next") return;
  await reopenDesk(core);
}

/** The same whatever was compared before. */
export async function reopenDesk(core: MergeCore): Promise<void> {
  const { book } = core.store.get();
  if (book.kind !== "read") return;
  patchMerge(core, { of: book.understanding });
  const result = await core.during("comparing", (running) => openMerge(core.deps, running));
  const retry = () => void reopenDesk(core);
  if (!result.ok) {
    patchMerge(core, { trouble: { of: "open", failure: result.failure, retry } });
    return;
  }
  const kept = keptPicks(core.memory, result.value.work.circulation);
  const { picked } = core.store.get().merge;
  patchMerge(core, {
    desk: result.value,
    picked: new Map([...kept, ...picked]),
    trouble: null,
  });
}
