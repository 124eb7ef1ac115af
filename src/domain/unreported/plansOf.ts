import { departmentsNamed } from "../department/departmentsNamed";
import type { Profile } from "../profile/Profile";
import type { UnreportedPlan } from "./UnreportedPlan";

/** Whose a plan is, by name in the register; none where nobody is named. */
export function plannersOf({ departments }: UnreportedPlan, profile: Profile): string[] {
  return [...new Set(departments.flatMap((name) => departmentsNamed(name, profile)))];
}

/** The plans of one department: those that name it, or one for which it took over. */
export function plansOf(
  department: string,
  plans: readonly UnreportedPlan[],
  profile: Profile,
): UnreportedPlan[] {
  return plans.filter((plan) => plannersOf(plan, profile).includes(department));
}
