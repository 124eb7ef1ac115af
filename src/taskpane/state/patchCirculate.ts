import type { CirculateState } from "./CirculateState";
import type { PaneCore } from "./PaneCore";

export function patchCirculate(
  { store }: Pick<PaneCore, "store">,
  change: Partial<CirculateState>,
): void {
  store.set(({ circulate }) => ({ circulate: { ...circulate, ...change } }));
}
