import type { RememberedSuccession } from "../domain/carryForward/RememberedSuccession";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import type { Profile } from "../domain/profile/Profile";
import type { Deps } from "./Deps";

/** What sheets are read with: the city's words, what a person said columns mean, and who took over from whom. */
export type ReadingWords = {
  readonly profile: Profile;
  readonly answers: ReadingAnswers;
  readonly successions: readonly RememberedSuccession[];
};

/**
 * The words kept in the workbook; the usual ones where none are kept – or where the notebook cannot be read, which
 * whoever shows the drafts tells.
 */
export async function readingWords({ notebook, profile }: Deps): Promise<ReadingWords> {
  const notes = await notebook.read();
  if (!notes.ok) return { profile, answers: [], successions: [] };
  const { answers, successions = [] } = notes.value;
  return { profile: notes.value.profile ?? profile, answers, successions };
}
