import type { Profile } from "../profile/Profile";
import { departmentsNamed } from "./departmentsNamed";

/** Tells of a written name whether it stands for a department of today (its name in the register). */
export function meansDepartment(department: string, profile: Profile): (name: string) => boolean {
  return (name) => departmentsNamed(name, profile).includes(department);
}
