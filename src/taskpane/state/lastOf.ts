import type { CommandName } from "../../domain/edit/Command";
import type { JournalEntry } from "../../ports/LiveWorkbook";

/** The newest command of this name that still stands; null where there is none. */
export function lastOf(journal: readonly JournalEntry[], name: CommandName): JournalEntry | null {
  return journal.find((entry) => entry.state === "done" && entry.command.name === name) ?? null;
}
