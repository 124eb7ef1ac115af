import type { Verdict } from "../../domain/edit/judgeEdit";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { JournalRecord } from "./journalRecord";
import type { EditOutcome } from "./Plan";

/** The edits as the journal has them – not where their cells are today – whose outcome was such; a list a record. */
export function keptEdits(
  records: readonly JournalRecord[],
  outcomes: readonly (readonly EditOutcome[])[],
  such: (verdict: Verdict) => boolean,
): SheetEdit[][] {
  return records.map(({ edits }, part) =>
    edits.filter((_, i) => {
      const outcome = outcomes[part]?.[i];
      return outcome !== undefined && such(outcome.verdict);
    }),
  );
}
