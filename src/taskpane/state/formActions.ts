import { planSheetsOf } from "../../domain/planSheet/readPlanBook";
import { guardReader } from "../../usecases/guardReader";
import { previewProtectForm, previewUnprotectForm } from "../../usecases/formProtection";
import type { FormState, FormView, MeasureChange, TypedMeasure } from "./FormState";
import { leaveMenuScreen, openMenuScreen } from "./menuScreen";
import { formTarget } from "./formTarget";
import type { PaneCore } from "./PaneCore";
import { patchForm } from "./patchForm";
import { previewChange } from "./previewChange";
import { writeForm, writeProtection } from "./writeForm";

/** What a person can do on the screens 様式. */
export type FormActions = {
  readonly open: () => void;
  readonly leave: () => void;
  readonly show: (view: FormView) => void;
  readonly type: (change: Partial<TypedMeasure>) => void;
  /** Works out what a change would do to the measure that is meant; nothing is written. */
  readonly preview: (change: MeasureChange) => Promise<void>;
  /** Back to what was typed or chosen. */
  readonly unpreview: () => void;
  readonly renumber: (renumber: boolean) => void;
  /** Makes the change as it is shown. */
  readonly write: () => Promise<void>;
  /** Reads how the plan sheets are protected, and works out what would become of it. */
  readonly lookAtProtection: () => Promise<void>;
  readonly writeProtection: () => Promise<void>;
};

export function formActions(core: PaneCore): FormActions {
  const patch = (change: Partial<FormState>) => patchForm(core, change);
  const now = () => core.store.get().form;
  return {
    open: () => {
      patch({ view: "menu", at: null, shown: null, protection: null });
      openMenuScreen(core, "form");
    },
    leave: () => leaveMenuScreen(core),
    show: (view) => {
      core.store.set({ outcome: null });
      const at = view === "menu" ? null : (now().at ?? core.store.get().selection);
      patch({ view, at, shown: null, protection: null, renumber: false });
    },
    type: (change) => patch({ typed: { ...now().typed, ...change } }),
    preview: (change) => preview(core, change),
    unpreview: () => patch({ shown: null }),
    renumber: (renumber) => patch({ renumber }),
    write: () => writeForm(core),
    lookAtProtection: () => lookAtProtection(core),
    writeProtection: () => writeProtection(core),
  };
}

async function preview(core: PaneCore, change: MeasureChange): Promise<void> {
  const { store } = core;
  const state = store.get();
  const target = formTarget(state);
  if (!target || state.book.kind !== "read") return;
  const { understanding } = state.book;
  const { view } = state.form;
  const shown = await core.during("preview", () =>
    previewChange(core, understanding, target, change),
  );
  // Somebody went on to something else meanwhile.
  if (store.get().form.view === view) patchForm(core, { shown });
}

async function lookAtProtection(core: PaneCore): Promise<void> {
  const { store, deps } = core;
  const { book, form } = store.get();
  if (book.kind !== "read") return;
  const { understanding } = book;
  const sheets = planSheetsOf(understanding.book).filter(({ hidden }) => !hidden);
  const given = { ...deps, guardReader: guardReader(deps.workbook, understanding) };
  const found = await core.during("preview", () =>
    form.view === "protect"
      ? previewProtectForm(given, understanding, sheets)
      : previewUnprotectForm(given, sheets),
  );
  if (store.get().form.view === form.view)
    patchForm(core, { protection: { understanding, sheets: found } });
}
