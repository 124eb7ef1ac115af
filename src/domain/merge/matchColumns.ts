import { meaningKey } from "../planSheet/Meaning";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanTable } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";

/** The columns of one table in two workbooks, wherever they stand. */
export type ColumnMatch = {
  /** The other's column of each of the base's. */
  readonly columns: ReadonlyMap<PlanColumn, PlanColumn>;
  readonly missing: readonly PlanColumn[];
  readonly extra: readonly PlanColumn[];
};

const known = new WeakMap<PlanTable, WeakMap<PlanTable, ColumnMatch>>();

/**
 * Which column of a page is which of the base's: by its header; what is left, by what it means – unless several mean the
 * same, for then nobody can tell. A column that was moved may read like another one: its header says which it is.
 */
export function matchColumns(base: PlanTable, other: PlanTable): ColumnMatch {
  const matches = known.get(base) ?? new WeakMap<PlanTable, ColumnMatch>();
  known.set(base, matches);
  const match = matches.get(other) ?? findColumns(base.columns, other.columns);
  matches.set(other, match);
  return match;
}

function findColumns(base: readonly PlanColumn[], other: readonly PlanColumn[]): ColumnMatch {
  const columns = new Map<PlanColumn, PlanColumn>();
  const taken = new Set<PlanColumn>();
  const missing = () => base.filter((column) => !columns.has(column));
  const extra = () => other.filter((column) => !taken.has(column));
  const pair = (key: (column: PlanColumn) => string) => {
    const waiting = groupBy(extra(), key);
    for (const [name, wanted] of groupBy(missing(), key)) {
      const found = waiting.get(name) ?? [];
      if (found.length !== wanted.length) continue;
      for (const [i, column] of wanted.entries()) {
        const match = found[i];
        if (!match) continue;
        columns.set(column, match);
        taken.add(match);
      }
    }
  };
  pair((column) => `${labelOf(column)}\n${column.party ?? ""}`);
  pair((column) => `${meaningKey(column)} ${column.level ?? ""}`);
  return { columns, missing: missing(), extra: extra() };
}

/** Tiers of a header that were taken apart and filled say the same once more. */
export function labelOf({ label }: PlanColumn): string {
  return fold([...new Set(label.split(/\s+/u))].join(""));
}

/** From the left, those of one name together. */
function groupBy(
  columns: readonly PlanColumn[],
  key: (column: PlanColumn) => string,
): Map<string, PlanColumn[]> {
  const groups = new Map<string, PlanColumn[]>();
  for (const column of columns)
    groups.set(key(column), [...(groups.get(key(column)) ?? []), column]);
  return groups;
}
