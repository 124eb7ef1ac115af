import { textContent } from "../../domain/cells/CellContent";
import type { UnreportedPlan } from "../../domain/unreported/UnreportedPlan";
import type { FoundDraft } from "../../usecases/drafts";
import { reportPlan } from "../../usecases/reportPlan";
import { writeDraft } from "../../usecases/writeDraft";
import { fail } from "./failing";
import type { PaneCore } from "./PaneCore";
import { patchCarry } from "./previewing";
import { readBook } from "./reading";

/** Puts a plan that nobody reported on into its result, as a draft; says where it went, or why it did not. */
export async function putIntoResults(core: PaneCore, plan: UnreportedPlan): Promise<void> {
  const { book, drafts } = core.store.get();
  if (book.kind !== "read") return;
  const found = drafts?.ok ? drafts.value.found : [];
  const result = await core.during("editing", (running) =>
    reportPlan(core.deps, book.understanding, plan, found, running),
  );
  if (!result.ok) return fail(core, result.failure, () => void putIntoResults(core, plan));
  const told = result.value;
  patchCarry(core, {
    reported: told.ok
      ? { plan, refused: null, commandId: told.value.commandId }
      : { plan, refused: told.failure, commandId: null },
  });
  await readBook(core);
}

/** Gives a draft another text; it stays a draft. Where somebody wrote in the cell meanwhile, the reading shows what. */
export async function rewordDraft(
  core: PaneCore,
  { draft, sheetId, sheetName, position, text: now }: FoundDraft,
  text: string,
): Promise<void> {
  const place = { ...draft.place, sheetId, sheetName, lastPosition: position };
  const result = await core.during("editing", (running) =>
    writeDraft(
      core.deps,
      { sheetId, position, before: textContent(now), text },
      { place, from: draft.from, departments: draft.departments },
      draft,
      running,
    ),
  );
  if (!result.ok) return fail(core, result.failure, () => void core.store.set({ outcome: null }));
  core.store.set({ outcome: { kind: "done", name: "editEntry", applied: result.value } });
  await readBook(core);
}
