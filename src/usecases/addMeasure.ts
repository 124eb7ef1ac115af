import type { Applied, ApplyFailure } from "../domain/edit/Command";
import { addMeasure as proposeMeasure } from "../domain/form/addMeasure";
import type { FormProposal } from "../domain/form/FormProposal";
import type { MeasureTexts } from "../domain/form/MeasureTexts";
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

/** Shows a new measure after this one, or before all others of the page; nothing is written. */
export async function previewAddMeasure(
  deps: Deps,
  understanding: Understanding,
  part: JointPart,
  after: Measure | "first",
  texts: MeasureTexts,
): Promise<Result<FormPreview, PreviewFailure>> {
  const form = await formOf(deps, understanding);
  return previewForm(deps, proposeMeasure(form, part, after, texts));
}

/** Adds the measure as it was shown. `renumber`: the numbers after it follow. */
export function addMeasure(
  deps: Deps,
  proposal: FormProposal,
  renumber: boolean,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return applyForm(deps, "addMeasure", proposal, { renumber }, running);
}
