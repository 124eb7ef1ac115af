import type { CommandName } from "../../domain/edit/Command";
import type { JournalEntry } from "../../ports/LiveWorkbook";

/** The command that was begun and is not known to have been finished; null as a rule. */
export function unfinishedCommand(journal: readonly JournalEntry[]): JournalEntry | null {
  return journal.find((entry) => entry.state === "intent") ?? null;
}

/** What may come after a carry-forward, or be taken back, without standing in its way. */
export const besides: readonly CommandName[] = [
  "confirmDrafts",
  "repairLabels",
  "fixFindings",
  "addValidation",
  "removeValidation",
  "editEntry",
  "addMeasure",
  "moveMeasure",
  "removeMeasure",
  "protectForm",
  "unprotectForm",
  "filterRows",
  "showRows",
  "writeSummary",
];

/** The newest carry-forward that still stands; else null. */
export function lastCarry(journal: readonly JournalEntry[]): JournalEntry | null {
  const standing = journal.filter(
    (entry) => entry.state === "done" && entry.command.name !== "undo",
  );
  const newest = standing.find((entry) => !besides.includes(entry.command.name));
  return newest?.command.name === "carryForward" ? newest : null;
}
