import type { FormState } from "./FormState";
import type { PaneCore } from "./PaneCore";

export function patchForm({ store }: Pick<PaneCore, "store">, change: Partial<FormState>): void {
  store.set(({ form }) => ({ form: { ...form, ...change } }));
}
