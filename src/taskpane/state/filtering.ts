import type { OwnerAnswer } from "../../domain/filter/answerOwners";
import type { RowAnswer } from "../../domain/filter/planVisibility";
import type { FilterMode } from "../../domain/filter/RowFilter";
import { keepOwners as keepOwnersIn, withOwners } from "../../usecases/keepOwners";
import { notKept } from "./answering";
import { hideRows, lookAtRows, showAllRows } from "./filterRowsShown";
import type { ListedPart } from "./FilterState";
import type { PaneCore } from "./PaneCore";
import { patchFilter } from "./patchFilter";
import { readBook } from "./reading";

/** What a person can do in the tab 絞込. */
export type FilterActions = {
  readonly list: (change: {
    readonly part?: ListedPart;
    readonly search?: string;
    readonly listOf?: string | null;
  }) => void;
  /** Which rows are to stay; nothing is hidden or shown yet. */
  readonly choose: (change: {
    readonly mode?: FilterMode;
    readonly rowsOf?: readonly string[];
  }) => void;
  /** Looks which rows are hidden now. */
  readonly look: () => Promise<void>;
  readonly hide: () => Promise<void>;
  /** すべて表示. */
  readonly showAll: () => Promise<void>;
  /** Goes on with what was asked about; null: not at all. */
  readonly answer: (answers: readonly RowAnswer[] | null) => Promise<void>;
  /** Keeps whom a word of owner cells stands for, and reads the workbook with it. */
  readonly keepOwners: (answers: readonly OwnerAnswer[]) => Promise<void>;
  readonly askLater: (written: string) => void;
};

export function filterActions(core: PaneCore): FilterActions {
  const now = () => core.store.get().filter;
  return {
    list: (change) => patchFilter(core, change),
    choose: (change) => patchFilter(core, { ...change, told: null }),
    look: () => lookAtRows(core),
    hide: () => hideRows(core),
    showAll: () => showAllRows(core),
    answer: async (answers) => {
      const { asked } = now();
      if (answers && asked?.then === "hide") return hideRows(core, answers);
      if (answers && asked?.then === "show") return showAllRows(core, answers);
      patchFilter(core, { asked: null });
    },
    keepOwners: (answers) => keepOwners(core, answers),
    askLater: (written) => patchFilter(core, { later: new Set([...now().later, written]) }),
  };
}

async function keepOwners(core: PaneCore, answers: readonly OwnerAnswer[]): Promise<void> {
  const { store, deps } = core;
  const { book } = store.get();
  if (book.kind !== "read") return;
  const kept = await keepOwnersIn(deps, book.understanding, answers);
  if (kept.ok) {
    await readBook(core);
    return store.set({ said: { kind: "answers", columns: 0, sheets: 1 } });
  }
  const { failure } = kept;
  if (!("path" in failure)) return notKept(core, failure, () => void keepOwners(core, answers));
  // What contradicts the city's words is put right there.
  const profile = withOwners(book.understanding, answers);
  const wordsDraft = { profile, problem: failure, file: null };
  store.set({ wordsDraft, recognisedOpen: true, recognisedView: "words", said: null });
}
