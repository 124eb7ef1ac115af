import type { ReadingAnswers } from "../../domain/planSheet/ReadingAnswers";
import { succeed, type Result } from "../../domain/Result";
import type { NotebookFailure } from "../../ports/Notebook";
import { forgetAnswers, keepAnswers } from "../../usecases/answers";
import { askedAbout, sheetToAsk } from "./askedQuestions";
import { firstCell } from "./firstCell";
import type { PaneCore } from "./PaneCore";
import { readBook } from "./reading";
import type { ReadingView } from "./readingState";
import { shownReading } from "./shownReading";
import { holdsYears } from "./stripColumns";

/** What a person can do about how the workbook was read. */
export type ReadingActions = {
  readonly show: (view: ReadingView) => void;
  readonly close: () => void;
  /** Goes to where something is asked: the shown sheet before any other. */
  readonly ask: () => Promise<void>;
  /** Keeps what columns mean in the workbook and reads it again. */
  readonly keep: (answers: ReadingAnswers) => Promise<void>;
  /** Forgets what was said about these sheets and reads them again. */
  readonly forget: (sheetNames: readonly string[]) => Promise<void>;
  readonly hush: () => void;
};

export function readingActions(core: PaneCore): ReadingActions {
  const { store } = core;
  return {
    show: (recognisedView) => store.set({ recognisedOpen: true, recognisedView, said: null }),
    close: () => store.set({ recognisedOpen: false, recognisedView: "look" }),
    ask: () => goAsk(core),
    keep: (answers) => keep(core, answers),
    forget: (sheetNames) => forget(core, sheetNames),
    hush: () => store.set({ said: null }),
  };
}

async function goAsk({ store, deps }: PaneCore): Promise<void> {
  const state = store.get();
  if (state.book.kind !== "read") return;
  const { book } = state.book.understanding;
  const shown = shownReading(state);
  const here = shown?.planSheet && askedAbout(book, shown.sheet).length > 0;
  const sheet = here ? null : sheetToAsk(book);
  if (sheet) {
    const position = firstCell({ planSheet: true, sheet });
    const moved = await deps.workbook.select(sheet.sheetId, position);
    if (!moved.ok) return store.set({ missed: moved.failure });
    store.set({ selection: { sheetId: sheet.sheetId, position }, missed: null });
  }
  store.set({ recognisedOpen: true, recognisedView: "look", said: null });
}

async function keep(core: PaneCore, answers: ReadingAnswers): Promise<void> {
  const { store, deps } = core;
  const kept = await keepAnswers(deps, answers);
  if (!kept.ok) return notKept(core, kept.failure, () => void keep(core, answers));
  await readBook(core);
  const shown = shownReading(store.get());
  const sheets = new Set(answers.map(({ sheetName }) => sheetName));
  const asksMore = shown?.planSheet === true && shown.sheet.questions.length > 0;
  const unused = shown?.planSheet === true && !holdsYears(shown.sheet);
  store.set({
    // Where nothing is left to use, the way back is on the same screen.
    recognisedOpen: asksMore || unused,
    recognisedView: "look",
    said: unused
      ? { kind: "declined" }
      : { kind: "answers", columns: answers.length, sheets: sheets.size },
  });
}

async function forget(core: PaneCore, sheetNames: readonly string[]): Promise<void> {
  let forgotten: Result<unknown, NotebookFailure> = succeed(null);
  for (const sheetName of sheetNames)
    if (forgotten.ok) forgotten = await forgetAnswers(core.deps, sheetName);
  if (!forgotten.ok) return notKept(core, forgotten.failure, () => void forget(core, sheetNames));
  await readBook(core);
  core.store.set({ recognisedView: "look", said: { kind: "forgotten" } });
}

export function notKept(
  { store }: Pick<PaneCore, "store">,
  failure: NotebookFailure,
  retry: () => void,
): void {
  store.set({ said: { kind: "failed", failure, retry } });
}
