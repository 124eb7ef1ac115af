import type { RowAnswer } from "../../domain/filter/planVisibility";
import type { RowFilter } from "../../domain/filter/RowFilter";
import type { ApplyFailure } from "../../domain/edit/Command";
import type { RowsFailure } from "../../usecases/changeRows";
import { filterRows, type FilterOutcome } from "../../usecases/filterRows";
import { readRowState } from "../../usecases/rowState";
import { showRows } from "../../usecases/showRows";
import type { Result } from "../../domain/Result";
import { fail } from "./failing";
import { filterChosen } from "./filterChosen";
import { filterFactsNow } from "./filterFactsNow";
import { filterList } from "./filterList";
import type { AskedRows, RowsTold } from "./FilterState";
import { patchFilter } from "./patchFilter";
import type { PaneCore } from "./PaneCore";
import { refreshJournal } from "./reading";

/** Looks which rows are hidden: Excel tells nobody when a person hides or shows some. */
export async function lookAtRows(core: PaneCore): Promise<void> {
  const { book } = core.store.get();
  if (book.kind !== "read") return;
  const rows = await readRowState(core.deps, book.understanding);
  const now = core.store.get().book;
  if (now.kind === "read" && now.understanding === book.understanding) patchFilter(core, { rows });
}

/** Hides all rows but those that were chosen. `answers`: about rows that were asked about. */
export async function hideRows(core: PaneCore, answers: readonly RowAnswer[] = []): Promise<void> {
  const state = core.store.get();
  const chosen = filterChosen(filterList(state).department, state.filter);
  if (chosen.mode === "own" && chosen.departments.length === 0)
    return patchFilter(core, { told: { kind: "no-department" } });
  await change(core, { then: "hide", chosen, answers });
}

/** すべて表示. */
export function showAllRows(core: PaneCore, answers: readonly RowAnswer[] = []): Promise<void> {
  return change(core, { then: "show", chosen: null, answers });
}

type Wish = {
  readonly then: AskedRows["then"];
  readonly chosen: RowFilter | null;
  readonly answers: readonly RowAnswer[];
};

async function change(core: PaneCore, wish: Wish): Promise<void> {
  const { store } = core;
  // A second click while the first one is being carried out is the same wish.
  if (store.get().work?.kind === "filtering") return;
  const result = await core.during("filtering", () => carryOut(core, wish));
  if (!result) return;
  if (!result.ok) return tellFailure(core, result.failure, () => void change(core, wish));
  store.set({ outcome: null, said: null, ribbon: null });
  const { value } = result;
  if (value.kind === "ask")
    return patchFilter(core, { asked: { rows: value.rows, then: wish.then }, told: null });
  await lookAtRows(core);
  await refreshJournal(core);
  const stands = value.kind === "none-shown" ? store.get().filter.applied : wish.chosen;
  patchFilter(core, { asked: null, applied: stands, told: toldOf(value, wish) });
}

/** The rows are looked at anew: a person may have hidden some since. */
async function carryOut(
  core: PaneCore,
  { chosen, answers }: Wish,
): Promise<Result<FilterOutcome, RowsFailure> | null> {
  const state = core.store.get();
  const facts = filterFactsNow(state);
  if (state.book.kind !== "read" || !facts) return null;
  const { understanding } = state.book;
  const rows = await readRowState(core.deps, understanding);
  if (!rows.ok) return rows;
  return chosen
    ? filterRows(core.deps, understanding, facts, rows.value, chosen, { answers })
    : showRows(core.deps, understanding, rows.value, answers);
}

function toldOf(outcome: Exclude<FilterOutcome, { kind: "ask" }>, { then }: Wish): RowsTold {
  if (outcome.kind !== "done") return outcome;
  return then === "hide"
    ? { kind: "hidden", rows: outcome.hidden }
    : { kind: "shown", rows: outcome.shown };
}

/** A protected sheet is no failure of the tab: the list works as before. */
async function tellFailure(core: PaneCore, failure: RowsFailure, retry: () => void): Promise<void> {
  if (failure.code === "protected")
    return patchFilter(core, { told: { kind: "protected" }, asked: null });
  await fail(core, "restored" in failure ? failure : unreadRows(failure), retry);
}

/** Nothing was changed yet: only which rows are hidden could not be read. */
function unreadRows({ code, detail }: Exclude<RowsFailure, ApplyFailure>): ApplyFailure {
  const known = code === "cell-editing" || code === "cancelled";
  const unreadable = code === "damaged" || code === "newer";
  return {
    code: known ? code : unreadable ? "notebook-unreadable" : "host-failure",
    detail,
    restored: true,
  };
}
