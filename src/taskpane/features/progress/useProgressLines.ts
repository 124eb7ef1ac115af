import type { ProgressCount } from "../../../domain/progress/progress";
import { useMessages, usePaneState } from "../../PaneContext";
import { leastFinishedFirst, progressNow } from "../../state/progressNow";
import type { ProgressState } from "../../state/ProgressState";

/** One department or goal: its name, its numbers, and both in words. */
export type ProgressLine = {
  readonly name: string;
  readonly count: ProgressCount;
  readonly words: string;
};

/** Departments least finished first; goals in the order of the plan. */
export function useProgressLines(by: ProgressState["by"]): readonly ProgressLine[] {
  const { progressScreen, progress: told } = useMessages();
  const progress = usePaneState(progressNow);
  if (!progress) return [];
  const { nobody, noGoal } = told.summary;
  const line = (name: string, count: ProgressCount, unreported: number): ProgressLine => ({
    name,
    count,
    words: progressScreen.line({ name, ...count, unreported }),
  });
  return by === "departments"
    ? leastFinishedFirst(progress.departments).map((one) =>
        line(one.department ?? nobody, one, progress.unreported.get(one.department) ?? 0),
      )
    : progress.goals.map((one) => line(one.goal === "" ? noGoal : one.goal, one, 0));
}
