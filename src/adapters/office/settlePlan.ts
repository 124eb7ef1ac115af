import type { Verdict } from "../../domain/edit/judgeEdit";
import { isContentEdit, type SheetEdit } from "../../domain/edit/SheetEdit";
import { isDraftOf } from "../../domain/place/isDraftOf";
import { zip } from "../../domain/zip";
import type { Move } from "../../ports/LiveWorkbook";
import type { KeptCommand } from "./journalEntries";
import { withNewSheets } from "./journalRecord";
import { keptPieces, keptRecords } from "./keptPieces";
import type { EditOutcome, Plan } from "./Plan";
import { settledDrafts } from "./settledDrafts";
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
    ...settledEnding(
      command,
      (outcomes) =>
        outcomes.map((piece) => piece.filter(({ verdict }) => mayStand.has(verdict)).map(keptOf)),
      (outcomes) => outcomes.flat().filter(isOpen).map(keptOf),
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

/** A text that did not come, or a colour that has not gone as far as anybody can tell. */
function isOpen({ edit, verdict }: EditOutcome): boolean {
  return isContentEdit(edit) ? !mayStand.has(verdict) : colourStays.has(verdict);
}

const colourStays: ReadonlySet<Verdict> = new Set<Verdict>(["fits", "protected", "place-lost"]);

type Outcomes = readonly (readonly EditOutcome[])[];

/**
 * What journal and notebook say of a command that is declared finished; `arrived`: what was done, a list a part. `open`:
 * what did not come about, so that marks stay that were to go with it.
 */
export function settledEnding(
  command: KeptCommand,
  arrived: (outcomes: Outcomes) => readonly (readonly SheetEdit[])[],
  open: (outcomes: Outcomes) => readonly SheetEdit[],
): Pick<Plan, "touchesNotebook" | "ending"> {
  const records = keptRecords(command);
  const touches = records.some(({ drafts, confirms }) => drafts.length + confirms.length > 0);
  return {
    touchesNotebook: touches,
    ending: (outcomes, notebook) => {
      const done = arrived(outcomes);
      const said = { done: done.flat(), open: open(outcomes) };
      const { kept, standing, confirmed } = settledDrafts(records, said, notebook.drafts);
      return {
        notebook: { ...notebook, drafts: kept },
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
