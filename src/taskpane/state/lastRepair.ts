import type { JournalEntry } from "../../ports/LiveWorkbook";

/** The newest repair of labels that still stands; null where there is none. */
export function lastRepair(journal: readonly JournalEntry[]): JournalEntry | null {
  return (
    journal.find((entry) => entry.state === "done" && entry.command.name === "repairLabels") ?? null
  );
}
