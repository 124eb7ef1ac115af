import { intervalsOf, type Interval } from "../../domain/cells/Interval";
import { holdsAfter, holdsBefore, type Verdict } from "../../domain/edit/judgeEdit";
import { judgeMerges } from "../../domain/edit/judgeMerges";
import { sameMerges } from "../../domain/edit/merges";
import type { InPlaceEdit, SetMerges, SetRowsHidden } from "../../domain/edit/SheetEdit";
import { giveAreaBack, queueArea, type AreaFound } from "./areaAsFound";
import type { Attempt, Step } from "./Attempt";
import { queueTargets, type Target } from "./editTargets";
import { movedVerdict } from "./judgeSteps";
import { queueHiddenRows } from "./lookAtHiddenRows";
import { restoreSteps } from "./restoreCells";
import { sheetAccess, type SheetAccess } from "./sheetAccess";
import { isWitnessed, queueMoved } from "./witnesses";

/**
 * A step that wrote over what was not meant, and what is told of it once that is given back. `area`: where it merged
 * cells, what stood in them.
 */
export type Overtaken = {
  readonly step: Step;
  readonly verdict: Verdict;
  readonly area?: AreaFound;
};

/**
 * Queues a last look at the places that are written next, in the same request: Excel lets nobody in between. The answer
 * may be asked for after it: the steps that this request has written into a text that somebody wrote since they were
 * judged, or into rows that are no longer the ones that were read. They know from then on what to give back; a run of rows
 * of which some were hidden and some were not becomes several steps.
 */
export function queueLastLook(
  context: Excel.RequestContext,
  sheets: SheetAccess,
  attempt: Attempt,
  steps: Step[],
): () => Overtaken[] {
  const watched = steps.filter(
    ({ edit, verdict }) =>
      verdict === "fits" && (edit.kind === "setContent" || isWitnessed(attempt, edit)),
  );
  const looked = watched.filter(({ edit }) => differsByRow.has(edit.kind));
  const targets = queueTargets(context, looked.map(editOf), attempt.sheetIds, sheets);
  const moved = queueMoved(sheets, attempt, watched.map(editOf));
  const hidden = queueHidden(sheets, watched);
  const merging = queueMerging(sheets, steps);
  return () => {
    const found = new Map(targets(null).map((target, index) => [looked[index], target]));
    const gone = moved();
    const others = watched.flatMap((step): Overtaken[] => {
      const target = found.get(step);
      const away = gone.has(step.edit);
      if (step.edit.kind === "setMerges") return [];
      if (!away && !wasTyped(step, target)) return [];
      const verdict = away ? movedVerdict(attempt.plan) : "changed-since";
      return givingBack(step, target, hidden(step), steps).map((one) => ({ step: one, verdict }));
    });
    return [...others, ...merging((edit) => (gone.has(edit) ? movedVerdict(attempt.plan) : null))];
  };
}

/**
 * Of these, other rows hold something else. Rules and locks are nearly always the same a row further, and cost much to
 * ask for: of them it is what was there when they were judged that is given back.
 */
const differsByRow: ReadonlySet<InPlaceEdit["kind"]> = new Set<InPlaceEdit["kind"]>([
  "setContent",
  "setFill",
  "setRowHeight",
]);

const editOf = ({ edit }: Step): InPlaceEdit => edit;

function wasTyped({ edit }: Step, target: Target | undefined): boolean {
  const found = target?.found;
  if (edit.kind !== "setContent" || found?.present?.kind !== "setContent") return false;
  return !holdsBefore(edit, found) && !holdsAfter(edit, found);
}

/** Merging drops texts: those too that somebody has written since it was judged. `moved`: what is told where rows have. */
function queueMerging(
  sheets: SheetAccess,
  steps: readonly Step[],
): (moved: (edit: SetMerges) => Verdict | null) => Overtaken[] {
  const looks = steps.flatMap((step) => {
    const { edit, verdict } = step;
    if (edit.kind !== "setMerges" || verdict !== "fits") return [];
    return [{ step, edit, found: queueArea(sheets(edit.sheetId), edit.area) }];
  });
  return (moved) =>
    looks.flatMap(({ step, edit, found }) => {
      const area = found();
      const filled = area.cells.map(({ position }) => position);
      const verdict = moved(edit) ?? judgeMerges(edit, filled);
      return verdict ? [{ step, verdict, area }] : [];
    });
}

/** The step with what stood there as what it is taken back to; among `steps` too, where it becomes several. */
function givingBack(
  step: Step,
  target: Target | undefined,
  hidden: ReadonlySet<number> | null,
  steps: Step[],
): Step[] {
  const { edit } = step;
  if (edit.kind === "setRowsHidden" && hidden) {
    const runs = runsAsFound(edit, hidden).map((one): Step => ({ ...step, edit: one }));
    steps.splice(steps.indexOf(step), 1, ...runs);
    return runs;
  }
  step.edit = target?.found?.present ?? edit;
  step.target = target ?? step.target;
  return [step];
}

function runsAsFound(edit: SetRowsHidden, hidden: ReadonlySet<number>): SetRowsHidden[] {
  const { first, last } = edit.rows;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [true, false].flatMap((before) =>
    intervalsOf(all.filter((row) => hidden.has(row) === before)).map((rows) => ({
      ...edit,
      rows,
      before,
    })),
  );
}

/** Which rows are hidden, one by one, in one look a sheet: a run of them says only whether they agree. */
function queueHidden(
  sheets: SheetAccess,
  steps: readonly Step[],
): (step: Step) => ReadonlySet<number> | null {
  const runs = new Map<string, Interval>();
  for (const { edit } of steps) {
    if (edit.kind !== "setRowsHidden") continue;
    const { first, last } = runs.get(edit.sheetId) ?? edit.rows;
    runs.set(edit.sheetId, {
      first: Math.min(first, edit.rows.first),
      last: Math.max(last, edit.rows.last),
    });
  }
  const looks = new Map([...runs].map(([id, rows]) => [id, queueHiddenRows(sheets(id), rows)]));
  return ({ edit }) =>
    edit.kind === "setRowsHidden" ? (looks.get(edit.sheetId)?.() ?? null) : null;
}

/** Gives back what was written over; whoever has changed such a place once more keeps that. Nothing of it was written then. */
export async function giveBack(
  context: Excel.RequestContext,
  attempt: Pick<Attempt, "sheetIds" | "mergedElsewhere">,
  overtaken: readonly Overtaken[],
): Promise<void> {
  if (overtaken.length === 0) return;
  const cells = overtaken.filter(({ area }) => !area);
  const steps = cells.map(({ step }) => step);
  await restoreSteps(context, steps, attempt.sheetIds);
  const sheets = sheetAccess(context);
  for (const { step, area } of overtaken) {
    if (!area || step.edit.kind !== "setMerges") continue;
    giveAreaBack(sheets(step.edit.sheetId), step.edit, area);
    attempt.mergedElsewhere ||= !sameMerges(area.merges, step.edit.before);
  }
  if (cells.length < overtaken.length) await context.sync();
  for (const { step, verdict } of overtaken) {
    step.verdict = verdict;
    step.kept = null;
  }
}
