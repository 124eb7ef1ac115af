import type { JointTable } from "../planSheet/jointTables";
import type { PlanRow } from "../planSheet/PlanSheet";
import { withoutSpace } from "./MergeBlock";

const known = new WeakMap<JointTable, ReadonlyMap<PlanRow, string>>();

/**
 * A key for each row of a table, equal for the same row in every version of a plan: its measure, role and owner, and
 * which of the rows that share them it is.
 */
export function rowKeysOf(table: JointTable): ReadonlyMap<PlanRow, string> {
  const keys = known.get(table) ?? makeKeys(table);
  known.set(table, keys);
  return keys;
}

function makeKeys({ parts }: JointTable): Map<PlanRow, string> {
  const counts = new Map<string, number>();
  return new Map(
    parts
      .flatMap(({ table }) => table.rows)
      .map((row) => {
        const path = row.measure.hierarchy.map(withoutSpace).join("/");
        const key = `${path} ${row.role ?? ""} ${withoutSpace(row.owner ?? "")}`;
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        return [row, `${key} #${count}`];
      }),
  );
}
