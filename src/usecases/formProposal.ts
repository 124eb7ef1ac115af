import type { Applied, ApplyFailure, CommandName } from "../domain/edit/Command";
import type { Form } from "../domain/form/Form";
import type { CellRef, FormProposal, FormRefusal } from "../domain/form/FormProposal";
import { placeKey } from "../domain/edit/placeKey";
import {
  changesNothing,
  isStructural,
  type SetContent,
  type SheetEdit,
} from "../domain/edit/SheetEdit";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import { succeed, type Result } from "../domain/Result";
import type { ReadFailure, Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import { readingWords } from "./readingWords";
import type { Understanding } from "./understandWorkbook";
import { writeEdits } from "./writeEdits";

/** A change of the form as it is shown before anything is written. */
export type FormPreview = {
  readonly proposal: FormProposal;
  /** Cells whose several fonts or colours would be lost, as they stand today. */
  readonly mixed: readonly CellRef[];
};

export type PreviewFailure = FormRefusal | ReadFailure;

/** The understood workbook as something whose form can be changed. */
export async function formOf(deps: Deps, understanding: Understanding): Promise<Form> {
  const { snapshot, book, sheets } = understanding;
  const { profile, answers } = await readingWords(deps);
  const guarded = sheets.filter((sheet) => sheet.protected).map(({ id }) => id);
  return {
    snapshot,
    book,
    protectedSheets: new Set(guarded),
    reread: (changed) => readPlanBook(changed, profile, answers),
  };
}

/** Looks at the cells of a proposal, so that lost colours are announced. */
export async function previewForm(
  { workbook }: Pick<Deps, "workbook">,
  proposal: Result<FormProposal, FormRefusal>,
): Promise<Result<FormPreview, PreviewFailure>> {
  if (!proposal.ok) return proposal;
  const { looksAt } = proposal.value;
  if (looksAt.length === 0) return succeed({ proposal: proposal.value, mixed: [] });
  const looks = await workbook.look(looksAt);
  if (!looks.ok) return looks;
  const mixed = looks.value.filter(({ mixedFormatting }) => mixedFormatting);
  const cells = mixed.map(({ sheetId, position }) => ({ sheetId, position }));
  return succeed({ proposal: proposal.value, mixed: cells });
}

/** Carries a proposal out as a whole. `renumber`: the numbers that follow it are written, too. */
export function applyForm(
  deps: Deps,
  name: CommandName,
  { edits, renumbering }: FormProposal,
  { renumber, confirms = [] }: { renumber: boolean; confirms?: readonly string[] },
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const all = renumber ? withNumbers(edits, renumbering) : edits;
  return writeEdits(deps, { name, edits: all, confirms }, running);
}

/** Where nothing but texts changes, a label that moves gets its new number at once: no cell is given two contents. */
function withNumbers(
  edits: readonly SheetEdit[],
  renumbering: readonly SetContent[],
): readonly SheetEdit[] {
  if (edits.some(isStructural)) return [...edits, ...renumbering];
  const left = new Map(renumbering.map((edit) => [placeKey(edit), edit]));
  const numbered = edits.map((edit): SheetEdit => {
    const number = edit.kind === "setContent" ? left.get(placeKey(edit)) : undefined;
    if (!number || edit.kind !== "setContent") return edit;
    left.delete(placeKey(edit));
    return { ...edit, after: number.after };
  });
  return [...numbered, ...left.values()].filter((edit) => !changesNothing(edit));
}
