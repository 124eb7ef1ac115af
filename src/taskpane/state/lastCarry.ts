import type { JournalEntry } from "../../ports/LiveWorkbook";

/** The command that was begun and is not known to have been finished; null as a rule. */
export function unfinishedCommand(journal: readonly JournalEntry[]): JournalEntry | null {
  return journal.find((entry) => entry.state === "intent") ?? null;
}

/** The newest carry-forward that still stands, when nothing but confirming came after it; else null. */
export function lastCarry(journal: readonly JournalEntry[]): JournalEntry | null {
  const standing = journal.filter(
    (entry) => entry.state === "done" && entry.command.name !== "undo",
  );
  const newest = standing.find((entry) => entry.command.name !== "confirmDrafts");
  return newest?.command.name === "carryForward" ? newest : null;
}
