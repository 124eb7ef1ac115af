import type { CarryPair, ColumnRef } from "../carryForward/CarryPair";
import { matchMeasures } from "../carryForward/matchMeasures";
import { tableAt } from "../carryForward/tableAt";
import { departmentsNamed } from "../department/departmentsNamed";
import { measureGroups } from "../filter/measureGroups";
import { entriesOf, type JointTable } from "../planSheet/jointTables";
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
  const reports = partsByMeasure(target, pair.to, profile);
  const reporting = new Set([...reports.values()].flat().flatMap(({ today }) => today));
  const measures = matchMeasures(
    firstPages(tableAt(source, pair.from)),
    firstPages(tableAt(target, pair.to)),
  );
  const sameMeasure = new Map(measures.map((match) => [match.source, match.target]));
  return [...partsByMeasure(source, pair.from, profile)].flatMap(([measure, plans]) => {
    const now = sameMeasure.get(measure);
    if (!now) return [];
    const reported = reports.get(now) ?? [];
    return plans.flatMap((plan) => {
      const text = reportOf(plan, reported, reporting);
      return plan.sentences
        .filter(isUndertaking)
        .map((sentence) => ({ sentence, trace: traceOf(sentence, text) }))
        .filter(({ trace }) => trace < leastTrace)
        .map((found) => toUnreported(plan, found, pair.from, profile));
    });
  });
}

/** The measures of a table; one that a page breaks off stands once. */
function firstPages(joint: JointTable): Measure[] {
  return measureGroups(joint).map(({ pages }) => pages[0].measure);
}

/** The parts of one column, page after page, by the measure as its first page has it. */
function partsByMeasure(
  book: PlanBook,
  ref: ColumnRef,
  profile: Profile,
): Map<Measure, PlanPart[]> {
  const joint = tableAt(book, ref);
  const firstOf = new Map(
    measureGroups(joint).flatMap(({ pages }) =>
      pages.map(({ measure }) => [measure, pages[0].measure] as const),
    ),
  );
  const found = new Map<Measure, PlanPart[]>();
  for (const source of entriesOf(joint, ref)) {
    const measure = firstOf.get(source.entry.measure) ?? source.entry.measure;
    const own = found.get(measure);
    if (own) own.push(...partsIn(source, profile));
    else found.set(measure, partsIn(source, profile));
  }
  return found;
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
  found: Pick<UnreportedPlan, "sentence" | "trace">,
  { file }: ColumnRef,
  profile: Profile,
): UnreportedPlan {
  const { sheetId, sheetName } = sheet;
  const departments = names.map((name) => {
    const [only = name, ...others] = departmentsNamed(name, profile);
    return others.length === 0 ? only : name;
  });
  return {
    from: { file, sheetId, sheetName, position: entry.anchor },
    measure: entry.measure,
    departments: [...new Set(departments)],
    ...found,
  };
}
