import type { CarryPair, ColumnRef } from "../carryForward/CarryPair";
import { planSentences } from "../carryForward/planSentences";
import { isRowCertain, matchEntries } from "../carryForward/matchEntries";
import { matchMeasures } from "../carryForward/matchMeasures";
import { tableAt } from "../carryForward/tableAt";
import { departmentsNamed } from "../department/departmentsNamed";
import { measureGroups } from "../filter/measureGroups";
import { entriesOf, type JointEntry, type JointTable } from "../planSheet/jointTables";
import type { Measure, PlanBook } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { isUndertaking } from "./isUndertaking";
import { partsIn, type PlanPart } from "./PlanPart";
import { leastTrace, traceOf } from "./traceOf";
import type { UnreportedPlan } from "./UnreportedPlan";

/**
 * What of last year's plan this year's result says nothing about, sentence by sentence: each is looked for in what its
 * departments – or who took over – report on the same measure; where these stand nowhere in the results any more, in all
 * that is reported there, for they may have another name. Measures that are not found again are no part of it
 * (`CarryProposal.unmatched`). In the order of the plan. `source` and `target` may be the same book.
 */
export function unreportedPlans(
  source: PlanBook,
  target: PlanBook,
  pair: CarryPair,
  profile: Profile,
): UnreportedPlan[] {
  const partsOf = (entries: readonly JointEntry[]) =>
    entries.flatMap((entry) => partsIn(entry, profile));
  const reports = new Map(
    [...entriesByMeasure(target, pair.to)].map(([measure, results]) => [
      measure,
      { results, reported: partsOf(results) },
    ]),
  );
  const reporting = new Set(
    [...reports.values()].flatMap(({ reported }) => reported.flatMap(({ today }) => today)),
  );
  const measures = matchMeasures(
    firstPages(tableAt(source, pair.from)),
    firstPages(tableAt(target, pair.to)),
  );
  const sameMeasure = new Map(measures.map((match) => [match.source, match.target]));
  return [...entriesByMeasure(source, pair.from)].flatMap(([measure, planned]) => {
    const now = sameMeasure.get(measure);
    if (!now) return [];
    const { results = [], reported = [] } = reports.get(now) ?? {};
    const goals = goalsOf(planned, results);
    return partsOf(planned).flatMap((plan) => {
      const text = reportOf(plan, reported, reporting);
      return planSentences(plan.text)
        .filter(isUndertaking)
        .map((sentence) => ({ sentence, trace: traceOf(sentence, text) }))
        .filter(({ trace }) => trace < leastTrace)
        .map((found) => ({ ...found, target: placeOf(goals.get(plan.source)) }))
        .map((found) => toUnreported(plan, found, pair.from, profile));
    });
  });
}

/** The measures of a table; one that a page breaks off stands once. */
function firstPages(joint: JointTable): Measure[] {
  return measureGroups(joint).map(({ pages }) => pages[0].measure);
}

/** The entries of one column, page after page, by the measure as its first page has it. */
function entriesByMeasure(book: PlanBook, ref: ColumnRef): Map<Measure, JointEntry[]> {
  const joint = tableAt(book, ref);
  const firstOf = new Map(
    measureGroups(joint).flatMap(({ pages }) =>
      pages.map(({ measure }) => [measure, pages[0].measure] as const),
    ),
  );
  const found = new Map<Measure, JointEntry[]>();
  for (const source of entriesOf(joint, ref)) {
    const measure = firstOf.get(source.entry.measure) ?? source.entry.measure;
    const own = found.get(measure);
    if (own) own.push(source);
    else found.set(measure, [source]);
  }
  return found;
}

/** Where each plan would be reported: as it would be carried forward; of a piece on a further page, in the first one. */
function goalsOf(
  planned: readonly JointEntry[],
  results: readonly JointEntry[],
): ReadonlyMap<JointEntry, JointEntry> {
  const matched = matchEntries(planned, results);
  const found = planned.flatMap((plan): [JointEntry, JointEntry][] => {
    const row = isRowCertain(plan, planned, results) ? matched.get(plan) : undefined;
    const goal = row ?? sharedRow(plan, results);
    return goal ? [[plan, goal]] : [];
  });
  return new Map(found);
}

/** The row that everybody writes in, on the first page of the measure; none where it has several there. */
function sharedRow({ entry }: JointEntry, results: readonly JointEntry[]): JointEntry | undefined {
  const rows = results.filter(
    ({ entry: { role }, owner }) => role === entry.role && owner === null,
  );
  const [first, second] = rows;
  return first && second?.entry.measure === first.entry.measure ? undefined : first;
}

function placeOf(goal: JointEntry | undefined): UnreportedPlan["target"] {
  if (!goal) return null;
  const { sheetId, sheetName } = goal.sheet;
  return { sheetId, sheetName, position: goal.entry.anchor };
}

/** What is reported by whose plan it was, and by nobody in particular. */
function reportOf(
  { today }: PlanPart,
  reported: readonly PlanPart[],
  reporting: ReadonlySet<string>,
): string {
  const isKnown = today.some((name) => reporting.has(name));
  const own = reported.filter(
    (part) =>
      !isKnown || part.today.length === 0 || part.today.some((name) => today.includes(name)),
  );
  return own.map(({ text }) => text).join("\n");
}

function toUnreported(
  { source: { sheet, entry }, names }: PlanPart,
  found: Pick<UnreportedPlan, "sentence" | "trace" | "target">,
  { file }: ColumnRef,
  profile: Profile,
): UnreportedPlan {
  const { sheetId, sheetName } = sheet;
  const departments = names.map((name) => {
    const [only, ...others] = departmentsNamed(name, profile);
    return others.length === 0 ? only : name;
  });
  return {
    from: { file, sheetId, sheetName, position: entry.anchor },
    measure: entry.measure,
    departments: [...new Set(departments)],
    ...found,
  };
}
