import { answerFor } from "./answerFor";
import type { Meaning } from "./Meaning";
import type { QuestionChoice } from "./PlanSheet";
import type { Shift } from "./shiftedHeader";
import type { ReadColumn } from "./TableDraft";

/**
 * Ways to take a header that is out of step with its data: moved back into step where the owner column shows how far, or
 * not used at all. Never "as it stands": that is known to be wrong.
 */
export function shiftChoices(
  columns: readonly ReadColumn[],
  sheetName: string,
  shift: Shift,
): QuestionChoice[] {
  const doubtful = columns.filter((column) => column.kind !== "hierarchy");
  const unused: QuestionChoice = {
    meaning: null,
    answers: doubtful.map((column) => answerFor(nothing, column, columns, sheetName)),
  };
  const moved = shift.owner ? movedInStep(columns, shift.owner) : null;
  if (!moved) return [unused];
  const answers = columns.flatMap((column) => {
    const meaning = moved.get(column.column);
    return meaning ? [answerFor(meaning, column, columns, sheetName)] : [];
  });
  return [{ meaning: null, answers }, unused];
}

const nothing: Meaning = { kind: "other", fiscalYear: null, party: null };
const activity = (party: string | null): Meaning => ({ kind: "activity", fiscalYear: null, party });

/**
 * Each group of a third tier lost its first, headerless column (the standing undertaking). So the labels right of 担当課
 * move as far as 担当課 does, those left of it one column less, and the two columns that are left without a label are
 * the undertakings.
 */
function movedInStep(
  columns: readonly ReadColumn[],
  owner: NonNullable<Shift["owner"]>,
): Map<number, Meaning> | null {
  const distance = owner.actual - owner.headed;
  const lowest = columns.filter(
    (column) => (column.header?.tiers.length ?? 0) > 0 && isLowest(column),
  );
  const first = lowest[0];
  if (!first || distance < 1 || distance > 2) return null;
  const moved = new Map<number, Meaning>();
  for (const column of lowest) {
    const right = column.column >= owner.headed;
    const party = right ? "市" : "社協";
    const target = column.column + (right ? distance : distance - 1);
    moved.set(target, { kind: column.kind, fiscalYear: column.fiscalYear, party });
  }
  if (distance === 2) {
    moved.set(first.column, activity("社協"));
    moved.set(owner.actual - 1, activity("市"));
  }
  return moved;
}

function isLowest(column: ReadColumn): boolean {
  return column.kind !== "hierarchy" && column.kind !== "activity" && column.kind !== "other";
}
