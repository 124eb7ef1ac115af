import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";

/** The department's name in the city's register, by name or known spelling; the folded name itself where unknown. */
export function resolveDepartment(name: string, profile: Profile): string {
  const folded = fold(name);
  const known = profile.departments.find((department) =>
    [department.name, ...department.spellings].some((spelling) => fold(spelling) === folded),
  );
  return known?.name ?? folded;
}
