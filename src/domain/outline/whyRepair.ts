import type { PlacedDirection } from "./Outline";
import type { LabelClues } from "./readLabel";

/**
 * What is wrong with a label, the gravest first: a title or number in the wrong column, a neighbour's text before the
 * number, no title, another number, a misprinted title, no number, a goal that is not written as in the plan.
 */
export type RepairReason =
  | "wrong-column"
  | "leaked-prefix"
  | "missing-title"
  | "number"
  | "title"
  | "missing-number"
  | "goal";

/** Why a label that means this direction is not written as the plan writes it; null where it is. */
export function whyRepair(clues: LabelClues, target: PlacedDirection): RepairReason | null {
  const { direction, goal } = target;
  if (isInWrongColumn(clues, target)) return "wrong-column";
  if (clues.directionCell.prefix !== "") return "leaked-prefix";
  if (clues.directionCell.title === "") return "missing-title";
  const number = clues.directionCell.number;
  if (number !== null && direction.number !== null && number !== direction.number) return "number";
  if (!clues.titleExact) return "title";
  if (number === null && direction.number !== null) return "missing-number";
  const empty = clues.goalCell.title === "" && clues.goalCell.number === null;
  return empty || (clues.goalExact && clues.goal === goal) ? null : "goal";
}

function isInWrongColumn(clues: LabelClues, { goal, direction }: PlacedDirection): boolean {
  const { goalCell, directionCell } = clues;
  const numberBeside =
    goalCell.title === "" &&
    directionCell.number === null &&
    goalCell.number === direction.number &&
    (goalCell.bracketed || goalCell.number !== goal.number);
  return clues.goalMisplaced || clues.titleMisplaced || (numberBeside && goalCell.number !== null);
}
