import type { ApplyFailure } from "../../../domain/edit/Command";
import { judgeInOrder } from "../../../domain/edit/judgeInOrder";
import { originsOf } from "../../../domain/edit/originOfEdit";
import { isRowEdit, type SheetEdit } from "../../../domain/edit/SheetEdit";
import type { Attempt } from "../Attempt";
import { openPiece } from "../beginPiece";
import { judgeFound } from "../judgeSteps";
import type { OfficeHost } from "../OfficeHost";
import { carryCells, isFine } from "./cellStage";
import { noLongerFits } from "./noLongerFits";
import { readMoments } from "./readMoments";
import { carryRows } from "./rowStage";

type Watch = (done?: number) => boolean;

const cancelled: ApplyFailure = { code: "cancelled", detail: "cancelled", restored: true };

/**
 * Carries out a command whose edits depend on each other, up to the ending: every piece's intent is kept, everything is
 * read and judged, and only if all of it fits the pieces are written one after the other. Null: all is written. What is
 * to be taken back after a failure is the caller's to do.
 */
export async function carryInOrder(
  office: OfficeHost,
  context: Excel.RequestContext,
  attempt: Attempt,
  notebookIds: readonly string[],
  watch: Watch,
): Promise<ApplyFailure | null> {
  for (const [index, at] of attempt.pieces.entries()) {
    if (watch()) return cancelled;
    const ids = index === 0 ? notebookIds : null;
    const unreadable = await openPiece(context, attempt, at, ids);
    if (unreadable) return unreadable;
  }
  const edits = attempt.pieces.flatMap(({ piece }) => piece.edits);
  const misfit = await judgeAll(office, context, attempt, edits);
  if (misfit) return misfit;
  const newLooks = looksOfNewRows(edits);
  for (const at of attempt.pieces) {
    if (watch()) return cancelled;
    const failure =
      (await carryRows(context, attempt, at)) ?? (await carryCells(context, attempt, at, newLooks));
    if (failure) return failure;
    if (watch(at.piece.edits.length)) return cancelled;
  }
  return null;
}

async function judgeAll(
  office: OfficeHost,
  context: Excel.RequestContext,
  attempt: Attempt,
  edits: readonly SheetEdit[],
): Promise<ApplyFailure | null> {
  const moments = await readMoments(office, context, edits, attempt.sheetIds);
  if (!moments.ok) return moments.failure;
  const { sheets, looks } = moments.value;
  const verdicts = judgeInOrder(edits, sheets, looks, (edit, found) =>
    judgeFound(attempt.plan, edit, found),
  );
  const misfits = edits.flatMap((edit, index) => {
    const verdict = verdicts[index] ?? "place-lost";
    return isFine(attempt, verdict) ? [] : [{ edit, verdict }];
  });
  return misfits.length > 0 ? noLongerFits(misfits) : null;
}

/** What rows look like that the command itself inserts is not known before; contents and merges are: there are none. */
function looksOfNewRows(edits: readonly SheetEdit[]): ReadonlySet<SheetEdit> {
  const origins = originsOf(edits);
  return new Set(
    edits.filter(
      (edit, index) =>
        origins[index] === null &&
        !isRowEdit(edit) &&
        edit.kind !== "setContent" &&
        edit.kind !== "setMerges",
    ),
  );
}
