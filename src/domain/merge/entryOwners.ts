import { resolveDepartment } from "../department/resolveDepartment";
import { rowOwners } from "../entryEdit/ownBlocks";
import type { JointPart } from "../planSheet/jointTables";
import type { Entry, PlanRow } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";

/**
 * To whom untagged text of an entry belongs, by their names in the register; none: to everybody. An owner column that
 * stands under one party (市の取組み, 担当課) says nothing of another party's columns: those are that party's.
 */
export function entryOwners(
  { sheet, table }: Pick<JointPart, "sheet" | "table">,
  { meaning }: Pick<Entry, "meaning">,
  row: PlanRow | null,
  profile: Profile,
): readonly string[] {
  const owner = table.columns.find(({ kind }) => kind === "owner");
  if (owner?.party && meaning.party !== null && meaning.party !== owner.party)
    return [meaning.party];
  const named = rowOwners({ owner: row?.owner ?? null }, sheet, profile);
  return [...new Set(named.map((name) => resolveDepartment(name, profile)))];
}
