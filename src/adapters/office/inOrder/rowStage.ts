import { invertEdit, isRowEdit, type RowEdit } from "../../../domain/edit/SheetEdit";
import type { ApplyFailure } from "../../../domain/edit/Command";
import type { Verdict } from "../../../domain/edit/judgeEdit";
import { shiftWitnesses } from "../../../domain/edit/WitnessColumn";
import type { Attempt, PieceAttempt } from "../Attempt";
import { rowsOf } from "../editPlaces";
import { openRecord, sealRecord, type Standing } from "../journalRecord";
import { writeContent } from "../writeContent";
import { queueParts } from "../xmlParts";
import { lookAtRows, queueRowsLook, type RowsLook } from "./lookAtRows";
import { noLongerFits } from "./noLongerFits";
import { queueRowTrace, wasCarriedOut } from "./rowTrace";

/**
 * Carries out the row edits of a piece, one after the other: a look, then the edit between two notes in the journal –
 * "about to" and "done" – in one request. So a crash or a failure leaves no doubt how far it has come, or at most about
 * one edit, and that one shows in the sheet. That request looks once more: rows that came or went of somebody else's
 * between the two are given back.
 */
export async function carryRows(
  context: Excel.RequestContext,
  attempt: Attempt,
  at: PieceAttempt,
): Promise<ApplyFailure | null> {
  for (const [index, edit] of rowEditsOf(at).entries()) {
    const look = await lookAtRows(context, edit, attempt.sheetIds);
    if (look?.verdict !== "fits")
      return noLongerFits([{ edit, verdict: look?.verdict ?? "sheet-missing" }]);
    const step = { edit, look, carried: index, back: attempt.plan.back };
    const verdict = await carryRow(context, attempt, at, step);
    if (verdict !== "fits") return noLongerFits([{ edit, verdict }]);
  }
  return null;
}

/** Takes back what was carried out of a piece. False where the sheet has changed so that it cannot be. */
export async function restoreRows(
  context: Excel.RequestContext,
  attempt: Attempt,
  at: PieceAttempt,
): Promise<boolean> {
  const carried = await carriedRows(context, attempt, at);
  if (carried === null) return false;
  const done = rowEditsOf(at).slice(0, carried).reverse();
  for (const [index, edit] of done.entries()) {
    const opposite = invertEdit(edit);
    if (!isRowEdit(opposite)) return false;
    const look = await lookAtRows(context, opposite, attempt.sheetIds);
    if (look?.verdict !== "fits") return false;
    const step = { edit: opposite, look, carried: carried - index, back: !attempt.plan.back };
    if ((await carryRow(context, attempt, at, step)) !== "fits") return false;
  }
  return true;
}

type RowStep = {
  readonly edit: RowEdit;
  readonly look: RowsLook;
  /** How many edits of the piece are carried out before this one. */
  readonly carried: number;
  /** Does it take an edit of the command back? */
  readonly back: boolean;
};

async function carryRow(
  context: Excel.RequestContext,
  attempt: Attempt,
  at: PieceAttempt,
  { edit, look, carried, back }: RowStep,
): Promise<Verdict> {
  const restoring = back !== attempt.plan.back;
  const part = context.workbook.customXmlParts.getItem(at.partId);
  const note = (count: number, doubt: Standing["doubt"]) =>
    part.setXml(sealRecord({ ...at.piece.intent, standing: { count, doubt } }));
  const sheet = context.workbook.worksheets.getItem(edit.sheetId);
  const lastLook = queueRowsLook(sheet, edit);
  note(standing(attempt, at, carried), { ...look.trace, back });
  queueRowEdit(sheet, edit, look);
  note(standing(attempt, at, carried + (restoring ? -1 : 1)), null);
  at.rowsBegun = true;
  attempt.writesSent += 1;
  await context.sync();
  attempt.writesDone += 1;
  const last = lastLook();
  if (last.verdict === "fits") {
    const column = attempt.witnesses.get(edit.sheetId);
    if (column) attempt.witnesses.set(edit.sheetId, shiftWitnesses(column, edit));
  } else {
    giveRowsBack(context, edit, last);
    note(standing(attempt, at, carried), null);
    await context.sync();
  }
  return last.verdict;
}

/** Queues the opposite of a row edit that was carried out where it should not have been, with all that stood there. */
function giveRowsBack(context: Excel.RequestContext, edit: RowEdit, last: RowsLook): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheetId);
  const opposite = invertEdit(edit);
  if (!isRowEdit(opposite)) return;
  queueRowEdit(sheet, opposite, last);
  if (edit.kind === "insertRows") return;
  for (const { row, column, content } of last.cells) {
    if (row < edit.row + edit.count) writeContent(sheet.getCell(row, column), content, "General");
  }
}

/** How many of the command's own row edits stand when so many of the piece's edits are carried out. */
function standing({ plan }: Attempt, at: PieceAttempt, carried: number): number {
  return plan.back ? rowEditsOf(at).length - carried : carried;
}

function queueRowEdit(sheet: Excel.Worksheet, edit: RowEdit, { hiddenAbove }: RowsLook): void {
  const rows = { first: edit.row, last: edit.row + edit.count - 1 };
  const range = rowsOf(sheet, rows).getEntireRow();
  if (edit.kind === "deleteRows") range.delete("Up");
  else {
    range.insert("Down");
    if (hiddenAbove) rowsOf(sheet, rows).rowHidden = false;
  }
}

/** By the journal's note, and where it is in doubt by the sheet; null where neither tells. */
async function carriedRows(
  context: Excel.RequestContext,
  attempt: Attempt,
  at: PieceAttempt,
): Promise<number | null> {
  const parts = queueParts(context, [at.partId]);
  await context.sync();
  const record = openRecord(parts()[0]?.xml ?? "");
  if (!record) return null;
  // The ending may have been written already, of this part and not of the next.
  if (record.state !== "intent") return rowEditsOf(at).length;
  const note = record.standing;
  const carried = standing(attempt, at, note?.count ?? standing(attempt, at, 0));
  if (!note?.doubt) return carried;
  const edit = rowEditsOf(at)[carried];
  if (!edit || !attempt.sheetIds.has(edit.sheetId)) return null;
  const trace = queueRowTrace(context.workbook.worksheets.getItem(edit.sheetId), edit);
  await context.sync();
  const done = wasCarriedOut(edit, note.doubt, trace());
  return done === null ? null : carried + (done ? 1 : 0);
}

function rowEditsOf({ piece }: PieceAttempt): RowEdit[] {
  return piece.edits.filter(isRowEdit);
}
