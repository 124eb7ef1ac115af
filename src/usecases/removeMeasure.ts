import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { FormProposal } from "../domain/form/FormProposal";
import { removeMeasure as proposeRemoval } from "../domain/form/removeMeasure";
import { resolveDrafts } from "../domain/place/resolveDrafts";
import type { JointPart } from "../domain/planSheet/jointTables";
import type { Measure } from "../domain/planSheet/PlanSheet";
import { succeed, type Result } from "../domain/Result";
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

/** `drafts`: ids of the unconfirmed texts that go with the measure. */
export type RemovalPreview = FormPreview & { readonly drafts: readonly string[] };

/** Shows what would go with a measure; nothing is written. */
export async function previewRemoveMeasure(
  deps: Deps,
  understanding: Understanding,
  part: JointPart,
  measure: Measure,
): Promise<Result<RemovalPreview, PreviewFailure>> {
  const form = await formOf(deps, understanding);
  const preview = await previewForm(deps, proposeRemoval(form, part, measure));
  if (!preview.ok) return preview;
  const drafts = await draftsOf(deps, understanding, measure);
  return succeed({ ...preview.value, drafts });
}

/** Removes the measure as it was shown; its drafts go with it, and come back with undo. */
export function removeMeasure(
  deps: Deps,
  proposal: FormProposal,
  drafts: readonly string[],
  renumber: boolean,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return applyForm(deps, "removeMeasure", proposal, { renumber, confirms: drafts }, running);
}

/** An unreadable notebook loses no draft: the write itself is refused then. */
async function draftsOf(
  { notebook }: Deps,
  { book }: Understanding,
  measure: Measure,
): Promise<readonly string[]> {
  const notes = await notebook.read();
  if (!notes.ok) return [];
  const found = resolveDrafts(notes.value.drafts, book);
  return notes.value.drafts.flatMap(({ id }, i) =>
    found[i]?.entry.measure === measure ? [id] : [],
  );
}
