import type { JournalEntry } from "../../ports/LiveWorkbook";

/** The command that was begun and is not known to have been finished; null as a rule. */
export function unfinishedCommand(journal: readonly JournalEntry[]): JournalEntry | null {
  return journal.find((entry) => entry.state === "intent") ?? null;
}
