import { meaningKey } from "../planSheet/Meaning";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanTable } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";

const known = new WeakMap<PlanTable, ReadonlyMap<string, PlanColumn>>();

/**
 * The columns of a table by what they are, wherever they stand: by meaning and level, several equal ones counted from the
 * left; those that mean nothing in particular by their header.
 */
export function columnKeys(table: PlanTable): ReadonlyMap<string, PlanColumn> {
  const keys = known.get(table) ?? makeKeys(table);
  known.set(table, keys);
  return keys;
}

function makeKeys({ columns }: PlanTable): ReadonlyMap<string, PlanColumn> {
  const counts = new Map<string, number>();
  const keys = new Map<string, PlanColumn>();
  for (const column of columns) {
    const key = keyOf(column);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    keys.set(`${key} #${count}`, column);
  }
  return keys;
}

function keyOf(column: PlanColumn): string {
  const { kind, level, label } = column;
  if (kind === "other" || kind === "note" || kind === "text") return `${kind} ${fold(label)}`;
  return `${meaningKey(column)} ${level ?? ""}`;
}
