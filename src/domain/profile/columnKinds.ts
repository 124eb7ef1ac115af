import type { ColumnKind } from "../planSheet/PlanColumn";

/** A record, so that a kind that is missing here does not compile. */
const kinds: Readonly<Record<ColumnKind, true>> = {
  number: true,
  hierarchy: true,
  role: true,
  duty: true,
  owner: true,
  activity: true,
  target: true,
  result: true,
  plan: true,
  planAndResult: true,
  project: true,
  indicator: true,
  indicatorResult: true,
  rating: true,
  reason: true,
  schedule: true,
  yearAxis: true,
  planResultAxis: true,
  text: true,
  note: true,
  other: true,
};

/** Every kind of column by name, for reading what a file or a workbook says about columns. */
export const columnKinds = Object.keys(kinds) as readonly ColumnKind[];
