import type { EditState } from "./EditState";
import type { PaneCore } from "./PaneCore";

export function patchEdit({ store }: Pick<PaneCore, "store">, change: Partial<EditState>): void {
  store.set(({ edit }) => ({ edit: { ...edit, ...change } }));
}
