import type { PlanColumn } from "../planSheet/PlanColumn";
import type { Measure } from "../planSheet/PlanSheet";

/** Which levels of a measure's hierarchy are its goal and its direction, as places in `Measure.hierarchy`. */
export type LabelLevels = { readonly goal: number | null; readonly direction: number };

/**
 * By the headers where they say 方向性 and 目標; else the two coarsest of three levels or more. null for a table that
 * has no level for directions: there is nothing to check in it.
 */
export function labelLevels(
  { hierarchy }: Measure,
  columns: readonly PlanColumn[],
): LabelLevels | null {
  const above = hierarchy.length - columns.length;
  const named = columns.findIndex(({ label }) => /方向/u.test(label));
  if (named !== -1) {
    const direction = above + named;
    const goal = columns.findIndex(({ label }, i) => i < named && /目標/u.test(label));
    if (goal !== -1) return { goal: above + goal, direction };
    return { goal: direction > 0 ? direction - 1 : null, direction };
  }
  return hierarchy.length >= 3 ? { goal: 0, direction: 1 } : null;
}
