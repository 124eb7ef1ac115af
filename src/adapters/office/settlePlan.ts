import type { Verdict } from "../../domain/edit/judgeEdit";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import { isDraftOf } from "../../domain/place/isDraftOf";
import { zip } from "../../domain/zip";
import type { Move } from "../../ports/LiveWorkbook";
import type { KeptCommand } from "./journalEntries";
import { withNewSheets } from "./journalRecord";
import { keptPieces, keptRecords } from "./keptPieces";
import { addDrafts, removeDrafts } from "./notebookContent";
import { withFillOf } from "./placeDrafts";
import type { EditOutcome, Plan } from "./Plan";
import type { SheetNames } from "./sheetNames";

/**
 * An intent declared finished as it stands. Cells are looked at where `moves` says that they are today, not written: the
 * edits that arrived are what was done, and their drafts are 未確認 from now on. Where a place is lost they may have.
 */
export function settlePlan(
  command: KeptCommand,
  sheets: SheetNames,
  moves: readonly Move[] = [],
): Plan {
  const pieces = keptPieces(command, sheets, (edit) => edit, moves);
  const drafts = keptRecords(command).flatMap((record) => record.drafts);
  // As the journal has them: there, drafts and edits have one address. A new sheet is new to it.
  const kept = new Map(pieces.flatMap(({ edits, intent }) => zip(edits, intent.edits)));
  const keptOf = ({ edit }: EditOutcome) => kept.get(edit) ?? edit;
  return {
    commandId: command.id,
    pieces,
    inOrder: false,
    back: false,
    writes: false,
    tells: (outcome) =>
      unsure.has(outcome.verdict) && drafts.some((draft) => isDraftOf(draft, [keptOf(outcome)])),
    alreadyIsFine: true,
    adds: false,
    ...settledEnding(command, (outcomes) =>
      outcomes.map((piece) => piece.filter(({ verdict }) => mayStand.has(verdict)).map(keptOf)),
    ),
  };
}

const mayStand: ReadonlySet<Verdict> = new Set<Verdict>(["already", "place-lost"]);
/** Nobody can say whether a text came there: it is lost, or another one stands there now. */
const unsure: ReadonlySet<Verdict> = new Set<Verdict>([
  "place-lost",
  "changed-since",
  "not-an-anchor",
]);

/** What journal and notebook say of a command that is declared finished; `arrived`: what was done, a list a part. */
export function settledEnding(
  command: KeptCommand,
  arrived: (outcomes: readonly (readonly EditOutcome[])[]) => readonly (readonly SheetEdit[])[],
): Pick<Plan, "touchesNotebook" | "ending"> {
  const records = keptRecords(command);
  const confirms = new Set(records.flatMap((record) => record.confirms));
  const drafts = records.flatMap((record) => record.drafts);
  const asked = records.flatMap((record) => record.edits);
  return {
    touchesNotebook: drafts.length + confirms.size > 0,
    ending: (outcomes, notebook) => {
      const done = arrived(outcomes);
      const standing = drafts
        // One whose text was not to change stays for the departments that have not confirmed it.
        .filter((draft) => isDraftOf(draft, done.flat()) || !isDraftOf(draft, asked))
        .map((draft) => withFillOf(draft, asked, done.flat()));
      // An undo that was cut off may have left drafts whose texts are gone, and not put back those that were confirmed.
      const confirmed = addDrafts(
        notebook.drafts.filter((draft) => confirms.has(draft.id)),
        records.flatMap((record) => record.confirmed),
      );
      const gone = new Set([...confirms, ...drafts.map(({ id }) => id)]);
      const kept = removeDrafts(notebook.drafts, gone);
      return {
        notebook: { ...notebook, drafts: addDrafts(kept, standing) },
        records: records.map(({ standing: _standing, ...record }, part) => ({
          ...record,
          state: "done",
          ...withNewSheets(record, done[part] ?? [], done.flat()),
          ...(part === 0 ? { drafts: standing, confirmed } : { drafts: [] }),
        })),
      };
    },
  };
}
