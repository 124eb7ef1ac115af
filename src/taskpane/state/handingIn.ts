import { adoptBase } from "../../usecases/adoptBase";
import { takeBack, type DroppedFile } from "../../usecases/takeBack";
import type { PickedFile } from "./carrying";
import type { MergeCore } from "./MergeCore";
import { patchMerge } from "./patchMerge";

/** A file as a page hands it in. `lastModified`: milliseconds, as a `File` has it. */
export type HandedIn = PickedFile & { readonly lastModified?: number };

/** Reads what came back; which file is read, is seen meanwhile. */
export async function takeFiles(core: MergeCore, files: readonly HandedIn[]): Promise<void> {
  if (files.length === 0) return;
  clear(core);
  const result = await core.during("takingBack", async (running) => {
    const { desk } = core.store.get().merge;
    const dropped = files.map((file) => droppedFile(core, file));
    return desk && takeBack(core.deps, desk, dropped, running);
  });
  patchMerge(core, { reading: null });
  if (!result) return;
  if (!result.ok)
    return patchMerge(core, { trouble: { of: "take", failure: result.failure, retry: null } });
  const { desk, taken, refused, notKept } = result.value;
  patchMerge(core, { desk, back: { taken, refused, notKept }, view: { kind: "copies" } });
}

/** The one file with which all others are compared. */
export async function adoptFile(core: MergeCore, files: readonly HandedIn[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  clear(core);
  const result = await core.during("adopting", async (running) => {
    const { desk } = core.store.get().merge;
    return desk && adoptBase(core.deps, desk, droppedFile(core, file), running);
  });
  patchMerge(core, { reading: null });
  if (!result) return;
  patchMerge(
    core,
    result.ok
      ? { desk: result.value }
      : { trouble: { of: "adopt", failure: result.failure, retry: null } },
  );
}

function clear(core: MergeCore): void {
  core.store.set({ outcome: null, ribbon: null });
  patchMerge(core, { trouble: null, back: null, applied: null, said: null });
}

function droppedFile(core: MergeCore, file: HandedIn): DroppedFile {
  const { name, lastModified } = file;
  return {
    file: name,
    savedAt: lastModified === undefined ? null : new Date(lastModified).toISOString(),
    bytes: async () => {
      patchMerge(core, { reading: name });
      return new Uint8Array(await file.arrayBuffer());
    },
  };
}
