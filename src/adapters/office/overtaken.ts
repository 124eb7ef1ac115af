import { holdsAfter, holdsBefore } from "../../domain/edit/judgeEdit";
import type { Attempt, Step } from "./Attempt";
import { queueTargets } from "./editTargets";
import { restoreSteps } from "./restoreCells";

/**
 * Queues a last look at the cells that are written next, in the same request: Excel lets nobody in between. The answer
 * may be asked for after it: the texts that somebody wrote since the cells were judged, and that this request has
 * written over. Their steps know from then on what to give back.
 */
export function queueLastLook(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheetIds: ReadonlySet<string>,
): () => Step[] {
  const contents = steps.filter(({ edit }) => edit.kind === "setContent");
  const targets = queueTargets(
    context,
    contents.map(({ edit }) => edit),
    sheetIds,
  );
  return () => {
    const found = targets(null);
    return contents.filter((step, index) => {
      const now = found[index]?.found;
      const { present } = now ?? {};
      if (!now || present?.kind !== "setContent") return false;
      if (holdsBefore(step.edit, now) || holdsAfter(step.edit, now)) return false;
      step.edit = present;
      step.target = found[index] ?? step.target;
      return true;
    });
  };
}

/** Gives back what was written over; whoever has changed such a cell once more keeps that. Nothing of it was written then. */
export async function giveBack(
  context: Excel.RequestContext,
  { sheetIds }: Pick<Attempt, "sheetIds">,
  overtaken: readonly Step[],
): Promise<void> {
  if (overtaken.length === 0) return;
  await restoreSteps(context, overtaken, sheetIds);
  for (const step of overtaken) {
    step.verdict = "changed-since";
    step.kept = null;
  }
}
