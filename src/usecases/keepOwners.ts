import { answerOwners, type OwnerAnswer } from "../domain/filter/answerOwners";
import { countDepartments } from "../domain/planSheet/departmentsOf";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import type { Profile } from "../domain/profile/Profile";
import type { ProfileProblem } from "../domain/profile/ProfileProblem";
import type { Result } from "../domain/Result";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";
import { keepProfile } from "./profile";
import type { Understanding } from "./understandWorkbook";

/** Keeps whom words of owner cells (総務・地域) stand for among the city's spellings, so that nobody is asked twice. */
export function keepOwners(
  deps: Deps,
  understanding: Understanding,
  answers: readonly OwnerAnswer[],
): Promise<Result<Profile | null, ProfileProblem | NotebookFailure>> {
  return keepProfile(deps, withOwners(understanding, answers));
}

/**
 * The city's words with the answers in them. Where no register is kept yet it begins with everybody whom the workbook
 * names: one of the answered departments alone would call all others unknown.
 */
export function withOwners(
  { book, profile }: Understanding,
  answers: readonly OwnerAnswer[],
): Profile {
  if (profile.departments.length > 0) return answerOwners(profile, answers);
  const named = countDepartments(planSheetsOf(book), profile);
  const departments = named.map(({ name }) => ({ name, formerly: [], spellings: [] }));
  return answerOwners({ ...profile, departments }, answers);
}
