import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import { addAnswers } from "../domain/profile/addAnswers";
import { succeed, type Result } from "../domain/Result";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";

/**
 * Keeps in the workbook what a person said columns mean, so that nobody is asked twice. A new answer about a column
 * takes the place of its old one. Gives back all that are kept now.
 */
export function keepAnswers(
  deps: Deps,
  answers: ReadingAnswers,
): Promise<Result<ReadingAnswers, NotebookFailure>> {
  return changeAnswers(deps, (kept) => addAnswers(kept, answers));
}

/** Forgets the answers about one sheet: its columns are asked about again. Gives back those that stay. */
export function forgetAnswers(
  deps: Deps,
  sheetName: string,
): Promise<Result<ReadingAnswers, NotebookFailure>> {
  return changeAnswers(deps, (kept) => kept.filter((answer) => answer.sheetName !== sheetName));
}

async function changeAnswers(
  { notebook }: Deps,
  change: (kept: ReadingAnswers) => ReadingAnswers,
): Promise<Result<ReadingAnswers, NotebookFailure>> {
  const changed = await notebook.update((content) => ({
    ...content,
    answers: change(content.answers),
  }));
  return changed.ok ? succeed(changed.value.answers) : changed;
}
