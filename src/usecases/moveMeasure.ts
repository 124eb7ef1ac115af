import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { FormProposal } from "../domain/form/FormProposal";
import { moveMeasure as proposeMove, type Destination } from "../domain/form/moveMeasure";
import type { JointPart } from "../domain/planSheet/jointTables";
import type { Measure } from "../domain/planSheet/PlanSheet";
import type { Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import {
  applyForm,
  formOf,
  previewForm,
  type FormPreview,
  type PreviewFailure,
} from "./formProposal";
import type { Understanding } from "./understandWorkbook";

/** Shows a measure in its new place; nothing is written. */
export async function previewMoveMeasure(
  deps: Deps,
  understanding: Understanding,
  part: JointPart,
  measure: Measure,
  to: Destination,
): Promise<Result<FormPreview, PreviewFailure>> {
  const form = await formOf(deps, understanding);
  return previewForm(deps, proposeMove(form, part, measure, to));
}

/** Moves the measure as it was shown. `renumber`: the numbers follow the new order. */
export function moveMeasure(
  deps: Deps,
  proposal: FormProposal,
  renumber: boolean,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return applyForm(deps, "moveMeasure", proposal, { renumber }, running);
}
