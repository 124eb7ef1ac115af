import type { ColumnKind } from "../planSheet/Meaning";
import type { PlanColumn } from "../planSheet/PlanColumn";

/** What a year's form is about: a project, a target or a grade stands beside one of these. */
const yearly: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  "result",
  "plan",
  "planAndResult",
  "schedule",
  "text",
]);

/**
 * The years that a form reports on and plans: those without a gap around its newest result and its next plan. The year
 * that the plan aims at (目標値 令和7年度), or at which it began (基準 令和元年度実績), is none of them.
 */
export function yearsInHand(columns: readonly PlanColumn[]): ReadonlySet<number> {
  const dated = (kinds: readonly PlanColumn[]) =>
    kinds.flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [fiscalYear]));
  const own = columns.filter(({ kind }) => yearly.has(kind));
  const all = new Set(dated(own.length > 0 ? own : columns));
  const plans = dated(own.filter(({ kind }) => kind === "plan"));
  const others = [...all].filter((year) => !plans.includes(year));
  const starts = [
    ...(others.length > 0 ? [Math.max(...others)] : []),
    ...(plans.length > 0 ? [Math.min(...plans)] : []),
  ];
  return new Set(starts.flatMap((start) => run(all, start)));
}

/** The years around one of them, as far as none is missing. */
function run(all: ReadonlySet<number>, start: number): number[] {
  const years = [start];
  for (let year = start - 1; all.has(year); year--) years.push(year);
  for (let year = start + 1; all.has(year); year++) years.push(year);
  return years;
}
