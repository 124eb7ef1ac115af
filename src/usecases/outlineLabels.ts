import { positionKey } from "../domain/cells/Position";
import { gridsOf } from "../domain/cells/gridsOf";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import { changesNothing, type SetContent } from "../domain/edit/SheetEdit";
import type { LabelAnswers } from "../domain/outline/AskedLabel";
import { findLabels } from "../domain/outline/findLabels";
import type { LabelFinding } from "../domain/outline/LabelFinding";
import type { Outline } from "../domain/outline/Outline";
import { jointTablesOf } from "../domain/planSheet/jointTables";
import { succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { ReadFailure, Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import type { Understanding } from "./understandWorkbook";
import { writeEdits } from "./writeEdits";

/**
 * Holds every label of the workbook against the plan's outline, joint table by joint table, in sheet order. Nothing is
 * written. `answers`: what a person said where the outline asks.
 */
export function checkLabels(
  { book, snapshot, profile }: Understanding,
  outline: Outline,
  answers: LabelAnswers = new Map(),
): readonly LabelFinding[] {
  const gridAt = gridsOf(snapshot);
  return jointTablesOf(book).flatMap((joint) =>
    findLabels(joint, gridAt, outline, profile.roles, answers),
  );
}

/** The ids of findings whose repair would lose several fonts or colours inside a cell. */
export async function repairsLosingColours(
  { workbook }: Pick<Deps, "workbook">,
  findings: readonly LabelFinding[],
): Promise<Result<ReadonlySet<string>, ReadFailure>> {
  const edits = findings.flatMap(({ id, edits: own }) => own.map((edit) => ({ id, edit })));
  if (edits.length === 0) return succeed(new Set());
  const looks = await workbook.look(edits.map(({ edit }) => edit));
  if (!looks.ok) return looks;
  const found = zip(edits, looks.value);
  return succeed(new Set(found.flatMap(([{ id }, look]) => (look.mixedFormatting ? [id] : []))));
}

/** Writes the repairs of these findings, all together; a cell that several of them share is written once. */
export function repairLabels(
  deps: Deps,
  findings: readonly LabelFinding[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return writeEdits(deps, { name: "repairLabels", edits: editsOf(findings) }, running);
}

/** The cells that these findings would change, each once. */
export function editsOf(findings: readonly LabelFinding[]): readonly SetContent[] {
  const edits = new Map<string, SetContent>();
  for (const edit of findings.flatMap((finding) => finding.edits)) {
    const key = `${edit.sheetId} ${positionKey(edit.position)}`;
    if (!changesNothing(edit) && !edits.has(key)) edits.set(key, edit);
  }
  return [...edits.values()];
}
