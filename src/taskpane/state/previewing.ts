import { previewCarryForward } from "../../usecases/carryForwardYear";
import type { CarryState } from "./CarryState";
import type { PaneCore } from "./PaneCore";

/** Prepares what the chosen pair would write, afresh; without a chosen pair there is nothing to show. */
export async function preparePreview(core: PaneCore): Promise<void> {
  const { book, carry } = core.store.get();
  const { chosen } = carry;
  if (book.kind !== "read" || !chosen) {
    patchCarry(core, { preview: null, previewFailure: null });
    return;
  }
  const lastYear = chosen.fromFile ? carry.lastYear : null;
  const result = await core.during("preview", () =>
    previewCarryForward(
      core.deps,
      book.understanding,
      lastYear,
      chosen.pair,
      carry.occupied,
      carry.tense,
    ),
  );
  patchCarry(
    core,
    result.ok
      ? { preview: result.value, previewFailure: null }
      : { preview: null, previewFailure: result.failure },
  );
}

export function patchCarry({ store }: Pick<PaneCore, "store">, change: Partial<CarryState>): void {
  store.set(({ carry }) => ({ carry: { ...carry, ...change } }));
}
