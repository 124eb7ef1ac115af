import type { Measure } from "../../../domain/planSheet/PlanSheet";
import type { FormTarget, MoveTo } from "../../state/FormState";

/** The measures of a page in their order after one of them moved. */
export function orderAfter({ part, measure }: FormTarget, to: MoveTo): Measure[] {
  const others = part.table.measures.filter((one) => one !== measure);
  const at = placeAmong(others, measure, to);
  return [...others.slice(0, at), measure, ...others.slice(at)];
}

function placeAmong(others: readonly Measure[], { index }: Measure, to: MoveTo): number {
  if (to === "up") return Math.max(0, index - 1);
  if (to === "down") return index + 1;
  return others.findIndex((other) => other.index === to.after) + 1;
}
