import { checkProfile } from "../domain/profile/checkProfile";
import { formatProfile } from "../domain/profile/formatProfile";
import { parseProfile } from "../domain/profile/parseProfile";
import type { Profile } from "../domain/profile/Profile";
import type { ProfileProblem } from "../domain/profile/ProfileProblem";
import { succeed, type Result } from "../domain/Result";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";

/**
 * Keeps the city's words in the workbook, where they circulate with it; null goes back to the usual ones. Checked
 * first: a profile that cannot be read again would take the whole notebook with it.
 */
export async function keepProfile(
  { notebook }: Deps,
  profile: Profile | null,
): Promise<Result<Profile | null, ProfileProblem | NotebookFailure>> {
  const checked = profile === null ? succeed(null) : checkProfile(profile);
  if (!checked.ok) return checked;
  const kept = await notebook.update((content) => ({ ...content, profile: checked.value }));
  return kept.ok ? checked : kept;
}

/** A profile out of the text of a JSON file. Nothing is kept yet. */
export function importProfile(text: string): Result<Profile, ProfileProblem> {
  return parseProfile(text);
}

/** The profile as the text of a JSON file, for another workbook or `--profile`; `importProfile` gives it back. */
export function exportProfile(profile: Profile): string {
  return formatProfile(profile);
}
