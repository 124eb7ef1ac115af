import type { RollChoices } from "../../domain/rollOver/RollChoices";
import { previewRollOver, rollOver } from "../../usecases/rollOver";
import { rollOverCopy } from "../../usecases/rollOverCopy";
import { fail } from "./failing";
import type { MergeCore } from "./MergeCore";
import { leaveMenuScreen, openMenuScreen } from "./menuScreen";
import { readBook } from "./reading";
import { initialRoll, type RollState } from "./RollState";

/** What a person can do on the screens 新年度の様式を作る. */
export type RollActions = {
  readonly open: () => void;
  readonly leave: () => void;
  /** Works out what would be made of the workbook as it is now; nothing is written. */
  readonly look: () => Promise<void>;
  readonly choose: (change: Partial<RollChoices>) => Promise<void>;
  /** Has a year move on, or leaves it. */
  readonly decide: (id: string, moves: boolean) => Promise<void>;
  readonly set: (change: Partial<Pick<RollState, "step" | "where" | "again" | "colour">>) => void;
  /** Opens a copy of the workbook. `nameFor`: its name, where the file's own names no year. */
  readonly copy: (nameFor: (file: string) => string) => Promise<void>;
  /** Makes the form as it is shown. */
  readonly write: () => Promise<void>;
};

export function rollActions(core: MergeCore): RollActions {
  const patch = (change: Partial<RollState>) => patchRoll(core, change);
  const now = () => core.store.get().roll;
  return {
    open: () => {
      patch({ ...initialRoll, opening: {} });
      openMenuScreen(core, "rollOver");
    },
    leave: () => leaveMenuScreen(core),
    look: () => look(core),
    choose: async (change) => {
      patch({ choices: { ...now().choices, ...change } });
      await look(core);
    },
    decide: async (id, moves) => {
      patch({ decided: new Map(now().decided).set(id, moves) });
      await look(core);
    },
    set: patch,
    copy: (nameFor) => copy(core, nameFor),
    write: () => write(core),
  };
}

function patchRoll({ store }: Pick<MergeCore, "store">, change: Partial<RollState>): void {
  store.set(({ roll }) => ({ roll: { ...roll, ...change } }));
}

async function look(core: MergeCore): Promise<void> {
  const { book, roll } = core.store.get();
  if (book.kind !== "read") return;
  const { understanding } = book;
  const { choices, decided } = roll;
  // The screen stays while it is worked out: whoever ticks a box keeps the place.
  const preview = await core.during("comparing", () =>
    previewRollOver(core.deps, understanding, choices, decided),
  );
  const now = core.store.get().roll;
  // Something else was chosen meanwhile: that is being worked out, too.
  if (now.choices === choices && now.decided === decided)
    patchRoll(core, { shown: { understanding, preview } });
}

/** Not in turn with other work: a browser lets a page open or download something only for a short time after a click. */
async function copy(core: MergeCore, nameFor: (file: string) => string): Promise<void> {
  if (core.store.get().roll.copying) return;
  patchRoll(core, { copying: true, copied: null });
  const copied = await rollOverCopy(core.deps, nameFor);
  patchRoll(core, { copying: false, copied });
}

async function write(core: MergeCore): Promise<void> {
  const { store } = core;
  const { shown, colour } = store.get().roll;
  // A second click while the first one is being carried out is the same wish.
  if (!shown?.preview.ok || store.get().work?.kind === "forming") return;
  const preview = shown.preview.value;
  const result = await core.during("forming", (running) =>
    rollOver(core.deps, preview, colour, running),
  );
  if (!result.ok) {
    // What does not fit the sheet any more is worked out anew, and shown again.
    const stale = result.failure.code === "no-longer-fits";
    return fail(core, result.failure, () => void (stale ? lookAgain(core) : write(core)));
  }
  store.set({ outcome: { kind: "done", name: "rollOver", applied: result.value }, ribbon: null });
  // What was shown stays until it is worked out anew: the screen that tells of the form, and has the focus, stays with it.
  patchRoll(core, { ...initialRoll, colour, shown });
  await readBook(core);
}

async function lookAgain(core: MergeCore): Promise<void> {
  core.store.set({ outcome: null });
  await readBook(core);
}
