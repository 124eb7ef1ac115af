import type { KeptCommand } from "./journalEntries";
import { keptPieces, keptRecords } from "./keptPieces";
import { addDrafts, removeDrafts } from "./notebookContent";
import { isDraftOf, withFillOf } from "./placeDrafts";
import type { Plan } from "./Plan";
import type { SheetNames } from "./sheetNames";

/**
 * An intent declared finished as it stands. Cells are looked at, not written: the edits that arrived are what was done,
 * and their drafts are 未確認 from now on.
 */
export function settlePlan(command: KeptCommand, sheets: SheetNames): Plan {
  const records = keptRecords(command);
  const confirms = new Set(records.flatMap((record) => record.confirms));
  const drafts = records.flatMap((record) => record.drafts);
  return {
    commandId: command.id,
    pieces: keptPieces(command, sheets, (edit) => edit),
    writes: false,
    alreadyIsFine: true,
    adds: false,
    touchesNotebook: drafts.length + confirms.size > 0,
    ending: (outcomes, notebook) => {
      const arrived = outcomes.map((piece) =>
        piece.filter(({ verdict }) => verdict === "already").map(({ edit }) => edit),
      );
      const standing = drafts
        .filter((draft) => isDraftOf(draft, arrived.flat()))
        .map((draft) => withFillOf(draft, arrived.flat()));
      const confirmed = notebook.drafts.filter((draft) => confirms.has(draft.id));
      const kept = removeDrafts(notebook.drafts, confirms);
      return {
        notebook: { ...notebook, drafts: addDrafts(kept, standing) },
        records: records.map((record, part) => ({
          ...record,
          state: "done",
          edits: arrived[part] ?? [],
          ...(part === 0 ? { drafts: standing, confirmed } : { drafts: [] }),
        })),
      };
    },
  };
}
