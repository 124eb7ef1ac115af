import type { Measure } from "../../../domain/planSheet/PlanSheet";
import type { FormTarget } from "../../state/FormState";

/** The measures of the page under the same goal and direction, itself included: a measure does not leave them. */
export function siblingsOf({ part, measure }: FormTarget): Measure[] {
  const parent = parentOf(measure);
  return part.table.measures.filter((one) => parentOf(one) === parent);
}

function parentOf({ hierarchy }: Measure): string {
  return hierarchy.slice(0, -1).join("\n");
}
