import { resolveDepartment } from "../../domain/department/resolveDepartment";
import type { Profile } from "../../domain/profile/Profile";
import type { JournalEntry } from "../../ports/LiveWorkbook";
import type { Understanding } from "../../usecases/understandWorkbook";
import { writtenHistory, type WrittenCommand } from "../../usecases/writtenHistory";
import { memoOfLast } from "./memoOfLast";
import type { PaneState } from "./PaneState";

/** What the add-in wrote, as the screen 履歴 lists it. Newest first. */
export type HistoryList = {
  readonly all: readonly WrittenCommand[];
  /** `all`, or those that changed text of the department. */
  readonly listed: readonly WrittenCommand[];
  /** The person's own department; null for the secretariat, who sees everything. */
  readonly department: string | null;
};

/** The same value for the same state. */
export function historyList({ book, journal, department, history }: PaneState): HistoryList {
  if (book.kind !== "read") return nothing;
  return listOf(journal, book.understanding, department, history.ownOnly);
}

const nothing: HistoryList = { all: [], listed: [], department: null };

const commandsOf = memoOfLast((journal: readonly JournalEntry[], understanding: Understanding) =>
  writtenHistory(journal, understanding).filter(({ name }) => name !== "undo"),
);

const listOf = memoOfLast(
  (
    journal: readonly JournalEntry[],
    understanding: Understanding,
    department: string | null,
    ownOnly: boolean,
  ): HistoryList => {
    const all = commandsOf(journal, understanding);
    const { profile } = understanding;
    const listed =
      ownOnly && department !== null
        ? all.filter((command) =>
            departmentsOf(command, profile).has(resolveDepartment(department, profile)),
          )
        : all;
    return { all, listed, department };
  },
);

/** Whose text a command changed, in the order in which it did. */
export function changedOwners({ cells }: WrittenCommand): string[] {
  return [...new Set(cells.flatMap(({ departments }) => departments))];
}

function departmentsOf(command: WrittenCommand, profile: Profile): ReadonlySet<string> {
  return new Set(changedOwners(command).map((name) => resolveDepartment(name, profile)));
}
