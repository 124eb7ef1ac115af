import type { FilterState } from "./FilterState";
import type { PaneCore } from "./PaneCore";

export function patchFilter(
  { store }: Pick<PaneCore, "store">,
  change: Partial<FilterState>,
): void {
  store.set(({ filter }) => ({ filter: { ...filter, ...change } }));
}
