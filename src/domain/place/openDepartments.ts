import { meansDepartment } from "../department/meansDepartment";
import type { Profile } from "../profile/Profile";
import type { Draft } from "./Draft";

type Asked = Pick<Draft, "departments">;

/**
 * Whether a draft waits for a department: it has a block of theirs. One without any block is its `owners'` (those of the
 * row or of the sheet), and everybody's where there are none.
 */
export function waitsFor(
  { departments }: Asked,
  department: string,
  owners: readonly string[],
  profile: Profile,
): boolean {
  const whose = departments.length > 0 ? departments : owners;
  return whose.length === 0 || whose.some(meansDepartment(department, profile));
}

/**
 * The departments, as their tags write them, for which a draft stays 未確認 when one has confirmed what is its own; none
 * where it is confirmed altogether. A block of several departments stays open for the others; text under no tag, and a
 * block of a former department, are confirmed by whoever reads them first.
 */
export function openDepartments(
  { departments }: Asked,
  department: string,
  profile: Profile,
): readonly string[] {
  const isOwn = meansDepartment(department, profile);
  return departments.filter((name) => !isOwn(name));
}
