import { directionsOf, type Outline, type PlacedDirection } from "./Outline";
import type { LabelClues } from "./readLabel";

/**
 * The directions that a label's clues allow, in plan order: one where they are clear, several where they are not, none
 * where the label says nothing.
 */
export function candidatesOf(clues: LabelClues, outline: Outline): readonly PlacedDirection[] {
  const all = directionsOf(outline);
  const { byTitle, byMeasure, goal, number } = clues;
  if (byTitle && clues.titleExact && !clues.titleMisplaced) return [byTitle];
  const numbered = byNumber(clues, all);
  const told = [byTitle, byMeasure].filter((one) => one !== null);
  const [first] = told;
  if (!first) return numbered;
  // A number, or a goal beside a mere resemblance of the measure's text, may speak against it: then both are asked.
  const otherNumber = number !== null && !agrees(first, number);
  const otherGoal = byTitle === null && goal !== null && goal !== first.goal;
  const named = otherNumber || otherGoal ? [...told, ...numbered] : told;
  return all.filter(({ index }) => named.some((one) => one.index === index));
}

/** By number within the goal that the label tells, else within all goals; by the goal alone where there is no number. */
function byNumber(
  { number, goal }: LabelClues,
  all: readonly PlacedDirection[],
): readonly PlacedDirection[] {
  if (number === null && goal === null) return [];
  return all.filter(
    (one) => (goal === null || one.goal === goal) && (number === null || agrees(one, number)),
  );
}

/** A direction whose number the document does not tell may have any. */
function agrees({ direction }: PlacedDirection, number: number): boolean {
  return direction.number === null || direction.number === number;
}
