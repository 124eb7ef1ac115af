import { resolveDepartment } from "../department/resolveDepartment";
import { successorsOf } from "../department/successorsOf";
import { countDepartments } from "../planSheet/departmentsOf";
import type { PlanBook } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { Profile } from "../profile/Profile";
import { judgeName, type NameVerdict } from "../department/judgeName";
import { fold } from "../text/fold";

/** What a merge knows of departments: the register, and whom the circulated plan itself names. */
export type KnownDepartments = {
  readonly profile: Profile;
  /** Today's departments that have places in the plan, in the order of their first mention. */
  readonly inPlan: readonly string[];
  /** Names, as `MergeBlock.departments` has them, that the plan itself uses. */
  readonly named: ReadonlySet<string>;
};

export function knownDepartments(books: readonly PlanBook[], profile: Profile): KnownDepartments {
  const sheets = books.flatMap(planSheetsOf);
  const names = countDepartments(sheets, profile).map(({ name }) => name);
  const today = names.flatMap((name) => {
    const successors = successorsOf(name, profile);
    return successors.length > 0 ? successors : departmentMeant(name, profile);
  });
  return { profile, inPlan: [...new Set(today)], named: new Set(names) };
}

/** A misspelt tag means the department that it is all but certainly the name of. */
function departmentMeant(name: string, profile: Profile): string {
  const verdict = judgeName(fold(name), profile);
  return verdict.kind === "spelling" && verdict.sure ? verdict.department : name;
}

/** The departments of today that may write for a name in a tag: itself, or those that took over from it. */
export function writersFor(name: string, profile: Profile): readonly string[] {
  const successors = successorsOf(name, profile);
  if (successors.length > 0) return successors;
  const resolved = resolveDepartment(name, profile);
  return [departmentMeant(resolved, profile)];
}

/** A name that neither the register nor the circulated plan has; `likeliest`: the registered name most like it. */
export function unlisted(
  name: string,
  { profile, named }: KnownDepartments,
): { readonly likeliest: string | null } | null {
  const verdict = judgeName(fold(name), profile);
  switch (verdict.kind) {
    case "known":
    case "former":
      return null;
    case "spelling":
      return verdict.listed ? null : { likeliest: verdict.department };
    case "unknown":
    case "open":
      return named.has(name) ? null : { likeliest: likeliestOf(verdict) };
  }
}

function likeliestOf(verdict: NameVerdict): string | null {
  return verdict.kind === "unknown" ? verdict.likeliest : null;
}
