import type { ListWords } from "../../domain/listValidation/validationEdits";
import { prepareCirculation } from "../../usecases/prepareCirculation";
import { proposeCirculation } from "../../usecases/proposeCirculation";
import { nothingTyped, type TypedCirculation } from "./CirculateState";
import { circulationNow } from "./circulationNow";
import type { MergeCore } from "./MergeCore";
import { patchCirculate } from "./patchCirculate";
import { patchMerge } from "./patchMerge";
import { notHandedOut, otherWay, receiveCopies } from "./receiving";

/** What a person can do in 配布の準備. */
export type CirculateActions = {
  readonly open: () => void;
  readonly leave: () => void;
  /** Looks what would be circulated, and to whom; what was typed stays. */
  readonly look: () => Promise<void>;
  readonly type: (change: Partial<TypedCirculation>) => void;
  /** Makes the copies and stamps the workbook, as it is shown. `words`: of the alerts of lists, which stay in the copies. */
  readonly make: (words: ListWords) => Promise<void>;
  /** Takes away why nothing was made. */
  readonly dismiss: () => void;
  /** Hands out what was made, or the next of the files that wait. */
  readonly receive: () => Promise<void>;
  /** Nothing came: the next way. */
  readonly otherWay: () => Promise<void>;
  /** Leaves what was made behind and begins anew. */
  readonly again: () => void;
  /** 市のことば, where departments are added. */
  readonly openCityWords: () => void;
};

export function circulateActions(core: MergeCore): CirculateActions {
  const patch = (change: Parameters<typeof patchCirculate>[1]) => patchCirculate(core, change);
  const now = () => core.store.get().circulate;
  return {
    open: () => {
      core.store.set({ outcome: null, ribbon: null, said: null });
      patch({ open: true, failure: null });
    },
    leave: () => patch({ open: false, failure: null }),
    look: () => look(core),
    type: (change) => patch({ typed: { ...now().typed, ...change } }),
    make: (words) => make(core, words),
    dismiss: () => patch({ failure: null }),
    receive: () => receiveCopies(core),
    otherWay: () => otherWay(core),
    again: () => patch({ made: null, proposal: null, typed: nothingTyped }),
    openCityWords: () =>
      core.store.set({ recognisedOpen: true, recognisedView: "words", said: null }),
  };
}

async function look(core: MergeCore): Promise<void> {
  const { book } = core.store.get();
  if (book.kind !== "read") return;
  patchCirculate(core, { proposal: await proposeCirculation(core.deps, book.understanding) });
}

async function make(core: MergeCore, listWords: ListWords): Promise<void> {
  const { store, deps } = core;
  const now = circulationNow(store.get());
  // A second click while the first one is being carried out is the same wish.
  if (!now || now.fiscalYear === null || store.get().work?.kind === "circulating") return;
  const { planName, fiscalYear, form, chosen } = now;
  const order = {
    planName: planName.trim(),
    fiscalYear,
    departments: form === "stamp" ? [] : [...chosen],
    form: form === "stamp" ? ("whole" as const) : form,
    listWords,
  };
  patchCirculate(core, { making: order.departments, failure: null });
  const result = await core.during("circulating", (running) =>
    prepareCirculation(deps, order, running),
  );
  if (!result.ok) return patchCirculate(core, { failure: result.failure, making: [] });
  const handing = notHandedOut(result.value.copies);
  const made = { circulated: result.value, ways: deps.delivery.ways(), handing };
  patchCirculate(core, { made, making: [], typed: nothingTyped });
  // What came back is held against another stamp now.
  patchMerge(core, { of: null });
}
