import { departmentsNamed } from "../department/departmentsNamed";
import type { Profile } from "../profile/Profile";

/** What each name of a tag stands for today; several where a former department was divided. */
export type TodaysNames = readonly (readonly string[])[];

export function todaysNames(names: readonly string[], profile: Profile): TodaysNames {
  return names.map((name) => departmentsNamed(name, profile));
}

/**
 * Whether two tags name the same departments, by whatever spelling or former name; no names are the same as none. A
 * former name is each of those that took over.
 */
export function sameDepartments(these: TodaysNames, those: TodaysNames): boolean {
  if (these.length === 0 || those.length === 0) return these.length === those.length;
  return isCovered(these, those) && isCovered(those, these);
}

function isCovered(names: TodaysNames, by: TodaysNames): boolean {
  return names.every((all) => by.some((others) => all.some((name) => others.includes(name))));
}
