import type { Interval } from "../cells/Interval";
import { spanAnchor } from "../cells/Span";
import type { JointPart } from "../planSheet/jointTables";
import type { Measure } from "../planSheet/PlanSheet";
import { succeed, type Result } from "../Result";
import { finishProposal } from "./finishProposal";
import type { Form } from "./Form";
import type { FormProposal, FormRefusal } from "./FormProposal";
import { formSteps } from "./formSteps";
import { referringInto } from "./formulaReferences";
import { formPart, measureRows, type FormPart } from "./formPart";
import { ownLabels } from "./MeasureTexts";
import { permuteRows } from "./permuteRows";
import { refuseForm } from "./refuseForm";
import { rowOrder, type RowOrder } from "./rowOrder";

/** Where a measure is to go: past its neighbour, or beside another measure of the same page. */
export type Destination =
  | "up"
  | "down"
  | { readonly before: Measure }
  | { readonly after: Measure };

/**
 * A measure in another place of its page: texts, merges and heights go with it, labels of its own included. It never
 * leaves the goal or direction that it shares with others.
 */
export function moveMeasure(
  form: Form,
  part: JointPart,
  measure: Measure,
  to: Destination,
): Result<FormProposal, FormRefusal> {
  const target = formPart(form, part);
  if (!target.ok) return target;
  const { measures } = part.table;
  const place = placeOf(measures, measure, to);
  if (place === null) return refuseForm("not-in-table");
  if (place === measure.index || measures[place] === undefined) return refuseForm("at-the-end");
  const passed = measures.slice(Math.min(place, measure.index), Math.max(place, measure.index) + 1);
  const own = measureRows(target.value, measure);
  if (!own.ok) return own;
  const run = runOf(target.value, passed);
  if (!run.ok) return run;
  const stuck = formulasIn(form, target.value, run.value);
  if (stuck) return stuck;
  const order = rowOrder(run.value, own.value);
  const steps = formSteps(target.value.snapshot);
  const staying = sharedLabels(target.value, passed, run.value);
  const torn = permuteRows(steps, order, staying)?.torn;
  const { sheetId } = part.sheet;
  if (torn) {
    const where = [{ sheetId, position: spanAnchor(torn) }];
    const isLabel = target.value.levels.some((at) => at >= torn.left && at <= torn.right);
    return refuseForm(isLabel ? "crosses-border" : "merge-crosses", where);
  }
  const proposal = finishProposal(form, {
    part,
    steps,
    rows: movedRows(own.value, order),
    notices: [{ code: "look-stays" }],
    going: [],
    expected: (facts) => reordered(facts, measure.index, place),
  });
  const across = parentOf(passed[0]) !== parentOf(passed.at(-1));
  return !proposal.ok && across ? refuseForm("crosses-border") : proposal;
}

/** The index that the measure is to have; null where the other one is not of this page. */
function placeOf(measures: readonly Measure[], { index }: Measure, to: Destination): number | null {
  if (to === "up") return index - 1;
  if (to === "down") return index + 1;
  const beside = "before" in to ? to.before : to.after;
  if (measures[beside.index] !== beside) return null;
  const place = "before" in to ? beside.index : beside.index + 1;
  return place > index ? place - 1 : place;
}

/** The rows of these measures as one run: nothing may lie between them. */
function runOf(target: FormPart, measures: readonly Measure[]): Result<Interval, FormRefusal> {
  const runs: Interval[] = [];
  for (const measure of measures) {
    const rows = measureRows(target, measure);
    if (!rows.ok) return rows;
    const above = runs.at(-1);
    if (above && rows.value.first !== above.last + 1) return refuseForm("other-rows-between");
    runs.push(rows.value);
  }
  const first = Math.min(...runs.map((rows) => rows.first));
  return succeed({ first, last: Math.max(...runs.map((rows) => rows.last)) });
}

function formulasIn(form: Form, { snapshot }: FormPart, { first, last }: Interval) {
  const formulas = snapshot.cells.filter(
    ({ row, content }) => row >= first && row <= last && content.kind === "formula",
  );
  const cells = formulas.map(({ row, column }) => ({
    sheetId: snapshot.id,
    position: { row, column },
  }));
  if (cells.length > 0) return refuseForm("formula", cells);
  const referring = referringInto(form.snapshot, snapshot.id, { first, last });
  return referring.length > 0 ? refuseForm("formula-refers", referring) : null;
}

/** The columns of labels that stand once, at the top, and hold for all of the rows ("as above"): they do not move. */
function sharedLabels(
  { levels, grid }: FormPart,
  measures: readonly Measure[],
  { first, last }: Interval,
): ReadonlySet<number> {
  const labels = measures.map((measure) => ownLabels(measure, levels.length));
  const shared = levels.filter((column, level) => {
    const alike = labels.every((own) => own[level] === labels[0]?.[level]);
    if (!alike) return false;
    for (let row = first + 1; row <= last; row++)
      if (grid.text({ row, column }) !== "" || grid.span({ row, column }).top !== row) return false;
    return true;
  });
  return new Set(shared);
}

function parentOf(measure: Measure | undefined): string | undefined {
  return measure?.hierarchy.slice(0, -1).join("\n");
}

function movedRows({ first, last }: Interval, { shift }: RowOrder): Interval {
  return { first: first + shift(first), last: last + shift(last) };
}

function reordered(facts: readonly string[], from: number, to: number): string[] {
  const others = facts.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...facts.slice(from, from + 1), ...others.slice(to)];
}
