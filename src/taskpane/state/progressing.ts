import type { NewSheet } from "../../domain/edit/NewSheet";
import { writeSummary } from "../../usecases/writeSummary";
import { fail } from "./failing";
import type { PaneCore } from "./PaneCore";
import { initialProgress, type ProgressState } from "./ProgressState";
import { readBook } from "./reading";

/** What a person can do about 課ごとの進み. */
export type ProgressActions = {
  readonly divide: (by: ProgressState["by"]) => void;
  /** Shows the summary sheet before it is written. */
  readonly preview: () => void;
  readonly call: (name: string) => void;
  readonly leave: () => void;
  /** Adds the sheet that was shown. */
  readonly write: (sheet: NewSheet) => Promise<void>;
};

export function progressActions(core: PaneCore): ProgressActions {
  const patch = (change: Partial<ProgressState>) =>
    core.store.set(({ progress }) => ({ progress: { ...progress, ...change } }));
  return {
    divide: (by) => patch({ by }),
    preview: () => {
      core.store.set({ outcome: null, said: null });
      patch({ preview: true, name: null });
    },
    call: (name) => patch({ name }),
    leave: () => patch({ preview: false, left: {} }),
    write: (sheet) => write(core, sheet),
  };
}

async function write(core: PaneCore, sheet: NewSheet): Promise<void> {
  const { store } = core;
  // A second click while the first one is being carried out is the same wish.
  if (store.get().work?.kind === "summarising") return;
  const result = await core.during("summarising", (running) =>
    writeSummary(core.deps, sheet, running),
  );
  if (!result.ok) return fail(core, result.failure, () => void write(core, sheet));
  const outcome = { kind: "done", name: "writeSummary", applied: result.value } as const;
  store.set(({ progress }) => ({
    outcome,
    ribbon: null,
    said: null,
    progress: { ...initialProgress, by: progress.by },
  }));
  await readBook(core);
}
