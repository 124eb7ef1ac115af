import type { Draft } from "../../domain/place/Draft";
import { confirmDrafts, type Confirmer, type FoundDraft } from "../../usecases/drafts";
import { settleCommand } from "../../usecases/settleCommand";
import { undoCommand } from "../../usecases/undo";
import { fail } from "./failing";
import type { PaneCore } from "./PaneCore";
import { ownDepartment } from "./ownDepartment";
import { patchCarry } from "./previewing";
import { readBook } from "./reading";
import { shownProfile } from "./shownProfile";

/** What a person can do about something that was written. */
export type AfterActions = {
  readonly undo: (commandId: string) => Promise<void>;
  /** Leaves an unfinished command as it stands. */
  readonly settle: (commandId: string) => Promise<void>;
  /** A person of a chosen department confirms its own text alone. */
  readonly confirm: (drafts: readonly FoundDraft[]) => Promise<void>;
  /** Takes the mark off drafts that are not found any more. */
  readonly dismissLost: (lost: readonly Draft[]) => Promise<void>;
  readonly dismiss: () => void;
};

export function afterActions(core: PaneCore): AfterActions {
  return {
    undo: (commandId) => undo(core, commandId),
    settle: (commandId) => settle(core, commandId),
    confirm: (drafts) => confirm(core, drafts, [], confirmer(core)),
    dismissLost: (lost) => confirm(core, [], lost, confirmer(core)),
    dismiss: () => core.store.set({ outcome: null }),
  };
}

async function undo(core: PaneCore, commandId: string): Promise<void> {
  const undone = core.store.get().journal.find((entry) => entry.command.id === commandId);
  const result = await core.during("undoing", (running) =>
    undoCommand(core.deps, commandId, running),
  );
  if (!result.ok) return fail(core, result.failure, () => void undo(core, commandId));
  const { drafts, ...applied } = result.value;
  core.store.set({ outcome: { kind: "done", name: "undo", applied, drafts }, ribbon: null });
  if (!undone || undone.command.name === "carryForward") {
    patchCarry(core, { view: "prepare", section: "fill", written: null, preview: null });
  }
  await readBook(core);
}

async function settle(core: PaneCore, commandId: string): Promise<void> {
  const result = await core.during("confirming", (running) =>
    settleCommand(core.deps, commandId, running),
  );
  if (!result.ok) return fail(core, result.failure, () => void settle(core, commandId));
  core.store.set({ outcome: { kind: "settled", unsure: result.value.refused } });
  await readBook(core);
}

/** The chosen department; null for the secretariat, who answers for everything. */
function confirmer({ store }: PaneCore): Confirmer | null {
  const state = store.get();
  const department = ownDepartment(state);
  return department === null ? null : { department, profile: shownProfile(state) };
}

/** `by` stays who it was when it is tried again: another department may be chosen meanwhile. */
async function confirm(
  core: PaneCore,
  drafts: readonly FoundDraft[],
  lost: readonly Draft[],
  by: Confirmer | null,
): Promise<void> {
  const result = await core.during("confirming", () => confirmDrafts(core.deps, drafts, lost, by));
  if (!result.ok) return fail(core, result.failure, () => void confirm(core, drafts, lost, by));
  const dismissed = drafts.length === 0;
  core.store.set({
    outcome: { kind: "done", name: "confirmDrafts", applied: result.value, dismissed },
  });
  await readBook(core);
}
