import type { ListArea } from "../../domain/listValidation/ListArea";
import type { ListWords } from "../../domain/listValidation/validationEdits";
import type { Applied, ApplyFailure, CommandName } from "../../domain/edit/Command";
import type { Result } from "../../domain/Result";
import type { Running } from "../../ports/LiveWorkbook";
import { addLists, findLists, removeLists } from "../../usecases/listValidation";
import { fail } from "./failing";
import type { PaneCore } from "./PaneCore";
import { refreshJournal } from "./reading";

/** What a person can do about Excel's own lists (入力規則). */
export type ListActions = {
  /** Looks where lists can stand, and where they do. */
  readonly look: () => Promise<void>;
  /** `words`: what Excel says of a value that is not in the list; it stays in the workbook. */
  readonly add: (areas: readonly ListArea[], words: ListWords) => Promise<void>;
  readonly remove: (areas: readonly ListArea[]) => Promise<void>;
};

export function listActions(core: PaneCore): ListActions {
  const { deps } = core;
  return {
    look: () => look(core),
    add: (areas, words) =>
      write(core, "addValidation", (running) => addLists(deps, areas, words, running)),
    remove: (areas) =>
      write(core, "removeValidation", (running) => removeLists(deps, areas, running)),
  };
}

async function look({ store, deps }: PaneCore): Promise<void> {
  const { book } = store.get();
  if (book.kind !== "read") return;
  const lists = await findLists(deps, book.understanding);
  // Read again meanwhile: whoever shows them looks again.
  if (store.get().book === book) store.set({ lists });
}

async function write(
  core: PaneCore,
  name: CommandName,
  task: (running: Running) => Promise<Result<Applied, ApplyFailure>>,
): Promise<void> {
  if (core.store.get().work?.kind === "listing") return;
  const result = await core.during("listing", task);
  if (!result.ok) return fail(core, result.failure, () => void write(core, name, task));
  core.store.set({ outcome: { kind: "done", name, applied: result.value }, said: null });
  await Promise.all([refreshJournal(core), look(core)]);
}
