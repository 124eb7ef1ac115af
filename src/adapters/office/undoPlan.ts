import { invertEdit, type SheetEdit } from "../../domain/edit/SheetEdit";
import { isWhole, mayBeLeft } from "../../domain/edit/isWhole";
import type { Verdict } from "../../domain/edit/judgeEdit";
import type { Draft } from "../../domain/place/Draft";
import { isAt, isDraftOf } from "../../domain/place/isDraftOf";
import { samePlace } from "../../domain/place/samePlace";
import { askedAgain } from "../../domain/place/narrowedDraft";
import type { Move } from "../../ports/LiveWorkbook";
import type { NotebookContent } from "../../ports/Notebook";
import { stateOf, type KeptCommand } from "./journalEntries";
import type { JournalRecord } from "./journalRecord";
import { keptEdits } from "./keptEdits";
import { keptPieces, keptRecords } from "./keptPieces";
import { addDrafts, removeDrafts } from "./notebookContent";
import type { EditOutcome, Ending, Plan } from "./Plan";
import { forgetRows, rememberRows } from "./rememberedRows";
import type { SheetNames } from "./sheetNames";

/**
 * A journaled command on its way out, its cells where `moves` says that they are today. Cells that hold what they held
 * before are left alone; those changed since are skipped. Cells that are protected now or cannot be found can be undone
 * later: the command stays in the journal with them. What it confirmed is 未確認 again, and coloured, but for `emptied`.
 */
export function undoPlan(
  command: KeptCommand,
  sheets: SheetNames,
  at: string,
  moves: readonly Move[] = [],
  emptied: readonly string[] = [],
): Plan {
  const records = keptRecords(command).map((record) => withConfirmed(record, emptied));
  const gone = command.parts
    .flatMap(({ record }) => record.confirmed)
    .filter(({ id }) => emptied.includes(id));
  const turn = (edit: SheetEdit) =>
    edit.kind === "setFill" && gone.some((draft) => isAt(draft, edit)) ? edit : invertEdit(edit);
  const [first] = records;
  const rows = records.find((record) => record.rows)?.rows;
  const keeps = records.some(({ drafts, confirmed }) => drafts.length + confirmed.length > 0);
  return {
    commandId: command.id,
    pieces: keptPieces(command, sheets, turn, moves),
    inOrder: false,
    back: true,
    writes: true,
    unfinished: stateOf(command) === "intent",
    mayLeave: (edit) => first !== undefined && mayBeLeft(edit, first),
    whole: first !== undefined && isWhole({ name: first.name, ...(rows && { rows }) }),
    alreadyIsFine: true,
    adds: false,
    touchesNotebook: keeps || rows !== undefined,
    ...(rows && {
      noteFirst: (notebook: NotebookContent) => rememberRows(notebook, rows.reveals),
    }),
    ending: (outcomes, before) => endingOf(records, outcomes, before, at),
  };
}

/** Of what it had confirmed, only what has its text still is to be 未確認 again. */
function withConfirmed(record: JournalRecord, emptied: readonly string[]): JournalRecord {
  const confirmed = record.confirmed.filter(({ id }) => !emptied.includes(id));
  return { ...record, confirmed };
}

function endingOf(
  records: readonly JournalRecord[],
  outcomes: readonly (readonly EditOutcome[])[],
  before: NotebookContent,
  at: string,
): Ending {
  const rows = records.find((record) => record.rows)?.rows;
  const notebook = rememberRows(before, rows?.reveals ?? []);
  const standing = keptEdits(records, outcomes, (verdict) => !takenBack.has(verdict)).flat();
  const later = keptEdits(records, outcomes, (verdict) => forLater.has(verdict));
  // Rows that could not be shown again must still be known.
  const shown = standing.length === 0 ? (rows?.hides ?? []) : [];
  return {
    notebook: withoutDrafts(forgetRows(notebook, shown), records, standing),
    records:
      later.flat().length === 0
        ? records.map((record) => ({ ...record, state: "undone", undoneAt: at }))
        : records.map((record, part) => leftOver(record, later[part] ?? [], later.flat())),
  };
}

const takenBack: ReadonlySet<Verdict> = new Set<Verdict>(["fits", "already"]);
const forLater: ReadonlySet<Verdict> = new Set<Verdict>([
  "protected",
  "place-lost",
  "workbook-protected",
]);

/**
 * The command's drafts go, but for those whose text could not be taken back; what it had confirmed is 未確認 again, but for
 * what one of those stands in place of: a cell has one mark. One that stood before, for more departments, asks those again
 * whose confirming is taken back.
 */
export function withoutDrafts(
  notebook: NotebookContent,
  records: readonly JournalRecord[],
  left: readonly SheetEdit[],
): NotebookContent {
  const before = new Set(records.flatMap((record) => record.confirms));
  const drafts = records.flatMap((record) => record.drafts);
  const gone = drafts
    .filter((draft) => !isDraftOf(draft, left) && !before.has(draft.id))
    .map((draft) => draft.id);
  const find = (some: readonly Draft[], { id }: Draft) => some.find((draft) => draft.id === id);
  const back = records
    .flatMap((record) => record.confirmed)
    .filter((draft) => !isReplaced(draft, drafts, left))
    .map((draft) => askedAgain(draft, find(drafts, draft), find(notebook.drafts, draft)));
  return { ...notebook, drafts: addDrafts(removeDrafts(notebook.drafts, new Set(gone)), back) };
}

/** Does a draft that a command has put in its place stay, its text being `left`? */
function isReplaced(draft: Draft, drafts: readonly Draft[], left: readonly SheetEdit[]): boolean {
  return drafts.some((one) => isDraftOf(one, left) && samePlace(one.place, draft.place));
}

/**
 * What can be taken back later; `all`: of every part, since drafts stand in the first. A mark that is then to come back in
 * place of another one has not come back yet.
 */
function leftOver(
  record: JournalRecord,
  edits: readonly SheetEdit[],
  all: readonly SheetEdit[],
): JournalRecord {
  const drafts = record.drafts.filter((draft) => isDraftOf(draft, all));
  const confirmed = record.confirmed.filter((draft) => isReplaced(draft, drafts, all));
  return { ...record, state: "done", edits, drafts, confirmed };
}
