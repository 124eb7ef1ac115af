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
 * The labels right of 担当課 move as far as 担当課 does. Where two parties stand side by side, each lost its first,
 * headerless column (the standing undertaking), so the first party's labels move one column less, and the two columns
 * that are left without a label are the undertakings. Any other column without a label then is not used.
 */
function movedInStep(
  columns: readonly ReadColumn[],
  owner: NonNullable<Shift["owner"]>,
): Map<number, Meaning> | null {
  const distance = owner.actual - owner.headed;
  const lowest = columns.filter(isLowest);
  const [first] = lowest;
  const parties = partiesIn(columns);
  const [one = null, two = one] = parties;
  if (!first || distance !== Math.max(parties.length, 1) || parties.length > 2) return null;
  const moved = new Map<number, Meaning>(lowest.map(({ column }) => [column, nothing]));
  for (const { column, kind, fiscalYear } of lowest) {
    const right = column >= owner.headed;
    const target = column + (right ? distance : distance - 1);
    moved.set(target, { kind, fiscalYear, party: right ? two : one });
  }
  if (distance === 2) {
    moved.set(first.column, activity(one));
    moved.set(owner.actual - 1, activity(two));
  }
  return moved;
}

/** The parties that the header names, from left to right. */
function partiesIn(columns: readonly ReadColumn[]): string[] {
  const named = columns.flatMap(
    ({ header }) => header?.cells.flatMap(({ party }) => party ?? []) ?? [],
  );
  return [...new Set(named)];
}

function isLowest({ kind, header }: ReadColumn): boolean {
  return header !== null && kind !== "hierarchy" && kind !== "activity" && kind !== "other";
}
