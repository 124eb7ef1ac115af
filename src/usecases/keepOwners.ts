import { answerOwners, type OwnerAnswer } from "../domain/filter/answerOwners";
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
  { profile }: Pick<Understanding, "profile">,
  answers: readonly OwnerAnswer[],
): Promise<Result<Profile | null, ProfileProblem | NotebookFailure>> {
  return keepProfile(deps, answerOwners(profile, answers));
}
