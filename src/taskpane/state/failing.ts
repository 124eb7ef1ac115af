import type { ApplyFailure } from "../../domain/edit/Command";
import type { PaneCore } from "./PaneCore";
import { refreshJournal } from "./reading";

/** Tells why a command was not carried out. The journal is read again: it may hold an intent that now waits. */
export async function fail(
  core: PaneCore,
  failure: ApplyFailure,
  retry: () => void,
): Promise<void> {
  core.store.set({ outcome: { kind: "failed", failure, retry }, ribbon: null });
  await refreshJournal(core);
}
