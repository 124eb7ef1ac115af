import type { MergeState } from "./MergeState";
import type { PaneCore } from "./PaneCore";

export function patchMerge({ store }: Pick<PaneCore, "store">, change: Partial<MergeState>): void {
  store.set(({ merge }) => ({ merge: { ...merge, ...change } }));
}
