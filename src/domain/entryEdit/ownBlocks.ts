import { resolveDepartment } from "../department/resolveDepartment";
import { splitOwners } from "../department/splitOwners";
import { successorsOf } from "../department/successorsOf";
import type { Tag } from "../entry/Entry";
import type { PlanRow, PlanSheet } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";

/**
 * Whether a department may write a block: its tag names it, by any spelling or by a former name. Untagged items belong
 * to `owners`, those of the row or of the sheet; where there are none, to everybody, and so to nobody alone.
 */
export function isOwn(
  tag: Pick<Tag, "departments"> | null,
  department: string,
  owners: readonly string[],
  profile: Profile,
): boolean {
  const names = tag ? tag.departments : owners;
  return names.some(
    (name) =>
      resolveDepartment(name, profile) === department ||
      successorsOf(name, profile).includes(department),
  );
}

/** To whom untagged text of a row belongs: the row's owner column, else the department whose sheet it is. */
export function rowOwners(
  { owner }: Pick<PlanRow, "owner">,
  sheet: Pick<PlanSheet, "department">,
  profile: Profile,
): readonly string[] {
  const named = owner === null ? [] : splitOwners(owner, profile).departments;
  if (named.length > 0 || sheet.department === null) return named;
  return [sheet.department];
}
