import {
  invertEdit,
  isRowEdit,
  type RowEdit,
  type SheetEdit,
} from "../../../domain/edit/SheetEdit";
import type { KeptCommand } from "../journalEntries";
import type { JournalRecord, Standing } from "../journalRecord";
import { findSheet, type SheetNames } from "../sheetNames";
import { queueRowTrace, wasCarriedOut } from "./rowTrace";

/** A part of a journaled command, and how much of it there may be in the sheets. */
export type Reached = {
  readonly record: JournalRecord;
  /** Its row edits that stand, on the sheets of today; or all of its other edits, if it was reached at all. */
  readonly edits: readonly SheetEdit[];
  /** Certainly written as a whole: later row edits stand. False: what of it is written its places show. */
  readonly certain: boolean;
};

/**
 * How far a command has come, part by part, by what its journal notes; where a note is in doubt about one row edit, by the
 * sheet. Null where that cannot be told for certain, or where a part of the journal is gone.
 */
export async function howFar(
  context: Excel.RequestContext,
  command: KeptCommand,
  sheets: SheetNames,
): Promise<Reached[] | null> {
  const records = command.parts.map(({ record }) => record);
  const standing: number[] = [];
  for (const record of records) {
    const count = await standingIn(context, record, sheets);
    if (count === null) return null;
    standing.push(count);
  }
  if (!isComplete(records) && (standing.some((count) => count > 0) || !isPrefix(records)))
    return null;
  let reached = true;
  return records.map((record, part) => {
    const rows = movesRows(record);
    const count = standing[part] ?? 0;
    const edits = (reached ? record.edits : []).slice(0, rows ? count : undefined);
    if (rows && count < record.edits.length) reached = false;
    const certain = records.some((later, index) => {
      return index > part && movesRows(later) && (standing[index] ?? 0) > 0;
    });
    return { record, edits: edits.map((edit) => today(edit, record, sheets)), certain };
  });
}

function today(edit: SheetEdit, record: JournalRecord, sheets: SheetNames): SheetEdit {
  return { ...edit, sheetId: findSheet(sheets, edit.sheetId, record.sheetNames[edit.sheetId]) };
}

export function movesRows({ edits }: JournalRecord): boolean {
  return edits.some(isRowEdit);
}

/** A command is written only when all of its parts are in the journal: of one that lacks the last, nothing is written. */
function isComplete(records: readonly JournalRecord[]): boolean {
  return records.length === records[0]?.parts;
}

function isPrefix(records: readonly JournalRecord[]): boolean {
  return records.every(({ part, state }, index) => part === index && state === "intent");
}

/** How many row edits of a part stand; 0 for a part without any. */
async function standingIn(
  context: Excel.RequestContext,
  record: JournalRecord,
  sheets: SheetNames,
): Promise<number | null> {
  const { edits, state, standing } = record;
  if (!movesRows(record) || state === "undone") return 0;
  if (state === "done") return edits.length;
  if (!standing?.doubt) return standing?.count ?? 0;
  const edit = inDoubt(record, standing, sheets);
  if (!edit || !sheets.has(edit.sheetId)) return null;
  const trace = queueRowTrace(context.workbook.worksheets.getItem(edit.sheetId), edit);
  await context.sync();
  const done = wasCarriedOut(edit, standing.doubt, trace());
  if (done === null) return null;
  return standing.count + (done ? (standing.doubt.back ? -1 : 1) : 0);
}

/** The row edit that was just being carried out, in the direction in which it was. */
function inDoubt(
  record: JournalRecord,
  { count, doubt }: Standing,
  sheets: SheetNames,
): RowEdit | null {
  const kept = record.edits[doubt?.back ? count - 1 : count];
  if (!kept) return null;
  const edit = today(doubt?.back ? invertEdit(kept) : kept, record, sheets);
  return isRowEdit(edit) ? edit : null;
}
