import { invertEdit, type SheetEdit } from "../../domain/edit/SheetEdit";
import type { NotebookContent } from "../../ports/Notebook";
import type { KeptCommand } from "./journalEntries";
import type { JournalRecord } from "./journalRecord";
import { keptPieces, keptRecords } from "./keptPieces";
import { addDrafts, removeDrafts } from "./notebookContent";
import { isDraftOf } from "./placeDrafts";
import type { EditOutcome, Plan } from "./Plan";
import type { SheetNames } from "./sheetNames";

/**
 * A journaled command on its way out. Cells that hold what they held before are left alone; those changed since are
 * skipped. Cells that are protected now can be undone later: the command stays in the journal with them.
 */
export function undoPlan(command: KeptCommand, sheets: SheetNames, at: string): Plan {
  const records = keptRecords(command);
  const touchesNotebook = records.some(
    ({ drafts, confirmed }) => drafts.length + confirmed.length > 0,
  );
  return {
    commandId: command.id,
    pieces: keptPieces(command, sheets, invertEdit),
    writes: true,
    alreadyIsFine: true,
    adds: false,
    touchesNotebook,
    ending: (outcomes, notebook) => {
      const left = outcomes.map(stillProtected);
      return {
        notebook: withoutDrafts(notebook, records, left.flat()),
        records:
          left.flat().length === 0
            ? records.map((record) => ({ ...record, state: "undone", undoneAt: at }))
            : records.map((record, part) => leftOver(record, left[part] ?? [])),
      };
    },
  };
}

function stillProtected(outcomes: readonly EditOutcome[]): SheetEdit[] {
  return outcomes.flatMap(({ edit, verdict }) =>
    verdict === "protected" ? [invertEdit(edit)] : [],
  );
}

/** The command's drafts go, but for those whose text could not be taken back; what it had confirmed is 未確認 again. */
function withoutDrafts(
  notebook: NotebookContent,
  records: readonly JournalRecord[],
  left: readonly SheetEdit[],
): NotebookContent {
  const gone = records
    .flatMap((record) => record.drafts)
    .filter((draft) => !isDraftOf(draft, left))
    .map((draft) => draft.id);
  const back = records.flatMap((record) => record.confirmed);
  return { ...notebook, drafts: addDrafts(removeDrafts(notebook.drafts, new Set(gone)), back) };
}

function leftOver(record: JournalRecord, edits: readonly SheetEdit[]): JournalRecord {
  const drafts = record.drafts.filter((draft) => isDraftOf(draft, edits));
  return { ...record, state: "done", edits, drafts, confirmed: [] };
}
