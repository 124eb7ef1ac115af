import { refuse, succeed } from "../../domain/Result";
import type { Applied, ApplyFailure, RefusedEdit } from "../../domain/edit/Command";
import type { Running } from "../../ports/LiveWorkbook";
import { beginAttempt, fittingSteps, outcomesOf, type Attempt, type Step } from "./Attempt";
import { beginPiece } from "./beginPiece";
import { describeResult } from "./describeResult";
import { applyFailureOf, hostErrorOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import { carryInOrder } from "./inOrder/carryInOrder";
import { noLongerFits } from "./inOrder/noLongerFits";
import { forgetRead, lastRead, noteWritten } from "./lastRead";
import { notebookNamespace } from "./notebookContent";
import type { OfficeHost } from "./OfficeHost";
import type { EditOutcome, Outcome, Plan, Planner } from "./Plan";
import { pruneJournal } from "./pruneJournal";
import { queueSheetNames } from "./sheetNames";
import { takeBack } from "./takeBack";
import { queueFirstNote, writeEnding } from "./writeEnding";
import { writePiece } from "./writeSteps";
import { witnessesFor } from "./witnesses";
import { queuePartIds } from "./xmlParts";

/**
 * The one door. Round trips: the sheets and the notebook's parts; per piece, reading and the intent; per piece, writing
 * and loading back; per piece, the ending. What goes wrong on the way is taken back.
 */
export async function carryOut(
  office: OfficeHost,
  planner: Planner,
  running?: Running,
): Promise<Outcome> {
  const result = await inExcel(office, async (context): Promise<Outcome> => {
    const names = queueSheetNames(context);
    const notebookIds = queuePartIds(context, notebookNamespace);
    context.workbook.load("readOnly");
    await context.sync();
    const { readOnly } = context.workbook;
    const plan = await planner(context, names());
    if (!plan.ok) return plan;
    const witnesses = witnessesFor(plan.value, lastRead(office));
    const attempt = beginAttempt(plan.value, new Set(names().keys()), witnesses);
    const outcome = await carryOrTakeBack(office, context, attempt, notebookIds(), running);
    if (outcome.ok) noteWritten(office, outcome.value.written);
    else if (!outcome.failure.restored) forgetRead(office, witnesses.keys());
    if (outcome.ok && plan.value.adds) await pruneJournal(context, plan.value.commandId);
    return readOnly ? blameReadOnly(outcome) : outcome;
  });
  return result.ok ? result.value : refuse(applyFailureOf(result.failure, true));
}

/** Excel says AccessDenied both of a protected sheet and of a workbook that may not be changed at all. */
function blameReadOnly(outcome: Outcome): Outcome {
  if (outcome.ok || outcome.failure.code !== "protected") return outcome;
  return refuse({ ...outcome.failure, code: "read-only" });
}

async function carryOrTakeBack(
  office: OfficeHost,
  context: Excel.RequestContext,
  attempt: Attempt,
  notebookIds: readonly string[],
  running?: Running,
): Promise<Outcome> {
  try {
    const outcome = await carrySteps(office, context, attempt, notebookIds, running);
    if (outcome.ok) return outcome;
    return refuse({ ...outcome.failure, restored: await takeBack(context, attempt, null) });
  } catch (error) {
    const failure = hostErrorOf(error);
    if (!failure) throw error;
    return refuse(applyFailureOf(failure, await takeBack(context, attempt, failure)));
  }
}

async function carrySteps(
  office: OfficeHost,
  context: Excel.RequestContext,
  attempt: Attempt,
  notebookIds: readonly string[],
  running?: Running,
): Promise<Outcome> {
  const { plan } = attempt;
  const watch = watchOf(attempt, running);
  const failure = plan.inOrder
    ? await carryInOrder(office, context, attempt, notebookIds, watch)
    : await carryCells(context, attempt, notebookIds, watch);
  const unended = failure ?? (await writeEnding(context, attempt));
  if (unended) return refuse(unended);
  return succeed(appliedOf(plan, attempt.pieces.flatMap(outcomesOf)));
}

/** Edits that do not depend on each other: what fits of them is written. */
async function carryCells(
  context: Excel.RequestContext,
  attempt: Attempt,
  notebookIds: readonly string[],
  watch: (done?: number) => boolean,
): Promise<ApplyFailure | null> {
  const { plan, pieces } = attempt;
  for (const [index, at] of pieces.entries()) {
    if (watch()) return cancelled;
    const unreadable = await beginPiece(context, attempt, at, index === 0 ? notebookIds : null);
    if (unreadable) return unreadable;
  }
  if (plan.writes && allProtected(pieces.flatMap(({ steps }) => steps))) {
    return { code: "protected", detail: "every cell is protected", restored: true };
  }
  const steps = plan.whole ? pieces.flatMap((piece) => piece.steps) : [];
  const misfits = steps.filter((step) => doesNotFit(step, plan) && !plan.mayLeave?.(step.edit));
  if (misfits.length > 0) return noLongerFits(misfits);
  queueFirstNote(context, attempt);
  for (const { steps } of plan.writes ? pieces : []) {
    if (watch()) return cancelled;
    const overtaken = await writePiece(context, attempt, steps);
    if (plan.whole && overtaken.length > 0) return noLongerFits(overtaken);
    if (watch(steps.length)) return cancelled;
  }
  return null;
}

function doesNotFit({ verdict }: Step, { alreadyIsFine }: Plan): boolean {
  return verdict !== "fits" && !(verdict === "already" && alreadyIsFine);
}

const cancelled: ApplyFailure = { code: "cancelled", detail: "cancelled", restored: true };

/** Reports progress; true where a person wants the work stopped and it is not all done anyway. */
function watchOf(attempt: Attempt, running?: Running): (done?: number) => boolean {
  const total = attempt.plan.pieces.reduce((sum, piece) => sum + piece.edits.length, 0);
  let sum = 0;
  return (done = 0) => {
    sum += done;
    running?.onProgress?.({ done: sum, total });
    return running?.signal?.aborted === true && sum < total;
  };
}

/** Nothing can be written, and at least one cell is why: then it is the whole command that fails. */
function allProtected(steps: readonly Step[]): boolean {
  return fittingSteps(steps).length === 0 && steps.some((step) => step.verdict === "protected");
}

function appliedOf(plan: Plan, outcomes: readonly EditOutcome[]): Applied {
  const refused: RefusedEdit[] = [];
  const told = plan.tells ? outcomes.filter(plan.tells) : outcomes;
  for (const { edit, verdict } of told) {
    if (verdict === "fits" || (verdict === "already" && plan.alreadyIsFine)) continue;
    refused.push({ edit, reason: verdict === "already" ? "changed-since" : verdict });
  }
  const written = plan.writes ? outcomes.filter(({ verdict }) => verdict === "fits") : [];
  return {
    commandId: plan.commandId,
    written: written.map(({ edit }) => edit),
    refused,
    differences: written.flatMap(({ edit, kept }) =>
      kept ? [{ edit, found: describeResult(kept) }] : [],
    ),
  };
}
