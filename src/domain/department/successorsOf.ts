import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import { registerOf } from "./DepartmentRegister";

/**
 * The departments of today that took over from a former one, in register order. Empty where the register does not
 * have the name as a former one, or still has it as a present one; several where a person has to say which.
 */
export function successorsOf(name: string, profile: Profile): string[] {
  const { names, former } = registerOf(profile);
  const folded = fold(name);
  return names.has(folded) ? [] : [...(former.get(folded)?.successors ?? [])];
}
