import type { Attempt } from "../Attempt";
import { restoreSteps } from "../restoreCells";
import { queueSheetNames } from "../sheetNames";
import { restoreRows } from "./rowStage";

/**
 * Takes back what was written of a command whose edits depend on each other: the last piece first, so that the addresses
 * of each are right again when it is its turn. Ends at the first piece that cannot be taken back: false.
 */
export async function restoreInOrder(
  context: Excel.RequestContext,
  attempt: Attempt,
): Promise<boolean> {
  const names = queueSheetNames(context);
  await context.sync();
  const sheetIds = new Set(names().keys());
  for (const at of [...attempt.pieces].reverse()) {
    const steps = at.steps.filter(({ goesWithRow }) => !goesWithRow);
    if (!(await restoreSteps(context, steps, sheetIds))) return false;
    if (at.rowsBegun && !(await restoreRows(context, attempt, at))) return false;
  }
  return true;
}
