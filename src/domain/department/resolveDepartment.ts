import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import { registerOf } from "./DepartmentRegister";
import { registeredName } from "./registeredName";

/**
 * The department's name in the city's register, by name or known spelling, with its division (福祉部福祉課) and section
 * (福祉課高齢係) left out; the folded name itself where unknown.
 */
export function resolveDepartment(name: string, profile: Profile): string {
  const folded = fold(name);
  return registeredName(folded, registerOf(profile)) ?? folded;
}
