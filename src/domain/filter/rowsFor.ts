import { intervalsOf, type Interval } from "../cells/Interval";
import type { Span } from "../cells/Span";
import type { Measure, PlanTable } from "../planSheet/PlanSheet";
import type { PlanColumn } from "../planSheet/PlanColumn";

/** The rows of a table's body, in runs. Titles, headers, also repeated ones, belong to neither: they stay. */
export type BodyRows = {
  /** With sections, sums, notes and blank rows, which stay too. */
  readonly shown: readonly Interval[];
  readonly hidden: readonly Interval[];
};

/**
 * Which rows of a table stay visible when only some measures do. A measure is shown or hidden as a whole, and with it the
 * measures that share a merged cell of what is written or of the measure's own label – not of the levels above it, which
 * reach over everything.
 */
export function rowsFor(
  table: PlanTable,
  merges: readonly Span[],
  shown: ReadonlySet<Measure>,
): BodyRows {
  const wanted = new Set(
    table.rows.flatMap(({ row, measure }) => (shown.has(measure) ? [row] : [])),
  );
  const joined = joinedRows(table, merges);
  const visible = new Set([...wanted].flatMap((row) => joined.get(row) ?? [row]));
  const rows = table.rows.map(({ row }) => row);
  return {
    shown: intervalsOf([
      ...rows.filter((row) => visible.has(row)),
      ...table.otherRows.map(({ row }) => row),
    ]),
    hidden: intervalsOf(rows.filter((row) => !visible.has(row))),
  };
}

/** The rows that are shown together with each row: its measure's, and those that merges join to it. */
function joinedRows(table: PlanTable, merges: readonly Span[]): ReadonlyMap<number, number[]> {
  const sets = new Map<number, number[]>();
  const join = (rows: readonly number[]) => {
    const all = [...new Set(rows.flatMap((row) => sets.get(row) ?? [row]))];
    for (const row of all) sets.set(row, all);
  };
  for (const { rows } of table.measures) if (rows.length > 1) join(rows);
  const body = new Set(table.rows.map(({ row }) => row));
  const columns = new Set(table.columns.filter(joins(table)).map(({ column }) => column));
  for (const { top, bottom, left, right } of merges) {
    if (bottom === top || ![...columns].some((column) => column >= left && column <= right))
      continue;
    const rows: number[] = [];
    for (let row = top; row <= bottom; row++) if (body.has(row)) rows.push(row);
    if (rows.length > 1) join(rows);
  }
  return sets;
}

const apart: ReadonlySet<PlanColumn["kind"]> = new Set(["hierarchy", "number", "owner", "other"]);

function joins({ columns }: PlanTable): (column: PlanColumn) => boolean {
  const deepest = Math.max(...columns.map(({ level }) => level ?? 0));
  return ({ kind, level }) => !apart.has(kind) || (kind === "hierarchy" && level === deepest);
}
