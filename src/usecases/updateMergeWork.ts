import { succeed, type Result } from "../domain/Result";
import { noMergeWork, type MergeWork } from "../domain/takeBack/MergeWork";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";
import type { MergeState } from "./MergeDesk";

/**
 * Changes what is kept of a merge, as it stands in the workbook now: another pane may have decided meanwhile. What belongs
 * to another circulation is left behind.
 */
export async function updateMergeWork(
  { notebook }: Pick<Deps, "notebook">,
  { work: { circulation } }: Pick<MergeState, "work">,
  change: (work: MergeWork) => MergeWork,
): Promise<Result<MergeWork, NotebookFailure>> {
  let work = noMergeWork(circulation);
  const updated = await notebook.update((content) => {
    const { merge } = content;
    work = change(merge?.circulation === circulation ? merge : noMergeWork(circulation));
    return { ...content, merge: work };
  });
  return updated.ok ? succeed(work) : updated;
}
