import type { Profile } from "../profile/Profile";
import { resolveDepartment } from "./resolveDepartment";
import { successorsOf } from "./successorsOf";

/**
 * The departments of today that a written name stands for: by spelling one; of a former department all that took over
 * from it. The folded name itself where the register does not know it.
 */
export function departmentsNamed(name: string, profile: Profile): readonly [string, ...string[]] {
  const [first = resolveDepartment(name, profile), ...others] = successorsOf(name, profile);
  return [first, ...others];
}
