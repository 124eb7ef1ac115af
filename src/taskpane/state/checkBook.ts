import { checkWorkbook } from "../../usecases/checkWorkbook";
import type { CheckState } from "./CheckState";
import { keptChoices } from "./keptChoices";
import type { PaneCore } from "./PaneCore";

/**
 * Checks the workbook as it was read last, with what is kept in it now and beside last year's file, where one is open.
 * Nothing before the first reading.
 */
export async function checkBook(core: PaneCore): Promise<void> {
  const { store, deps, checker } = core;
  const notes = await deps.notebook.read();
  const { book, carry } = store.get();
  if (book.kind !== "read") return;
  if (notes.ok) {
    const { answers, profile } = notes.value;
    store.set({ kept: { answers, words: profile !== null } });
  }
  const { outline, ignored } = notes.ok ? notes.value : { outline: null, ignored: [] };
  const check = checkWorkbook(checker, book.understanding, outline, ignored, carry.lastYear?.book);
  const notesFailure = notes.ok ? null : notes.failure;
  const { checked, choices } = store.get().check;
  patchCheck(core, {
    checked: {
      ...check,
      at: deps.now(),
      notesFailure,
      lastFile: carry.lastYear?.book.file ?? null,
    },
    choices: keptChoices(choices, checked?.findings ?? [], check.findings),
  });
}

export function patchCheck({ store }: Pick<PaneCore, "store">, change: Partial<CheckState>): void {
  store.set(({ check }) => ({ check: { ...check, ...change } }));
}
