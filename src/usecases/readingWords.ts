import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import type { Profile } from "../domain/profile/Profile";
import type { Deps } from "./Deps";

/** What sheets are read with: the city's words, and what a person said columns mean. */
export type ReadingWords = { readonly profile: Profile; readonly answers: ReadingAnswers };

/**
 * The words kept in the workbook; the usual ones where none are kept – or where the notebook cannot be read, which
 * whoever shows the drafts tells.
 */
export async function readingWords({ notebook, profile }: Deps): Promise<ReadingWords> {
  const notes = await notebook.read();
  return notes.ok
    ? { profile: notes.value.profile ?? profile, answers: notes.value.answers }
    : { profile, answers: [] };
}
