import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import { registerOf } from "./DepartmentRegister";

/** The department's name in the city's register, by name or known spelling; the folded name itself where unknown. */
export function resolveDepartment(name: string, profile: Profile): string {
  const folded = fold(name);
  return registerOf(profile).names.get(folded) ?? folded;
}
