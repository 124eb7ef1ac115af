import { candidatesOf } from "./candidatesOf";
import { isNamed } from "./checkLabel";
import { directionsOf, type Outline, type PlacedDirection } from "./Outline";
import { labelReader, type LabelClues, type OutlineLabel } from "./readLabel";

/** Labels that stand together and read the same: the measures of one direction. */
export type LabelGroup = {
  readonly clues: LabelClues;
  /** How many labels in a row. */
  readonly size: number;
  /** What its own text allows; all directions where it says nothing at all. */
  readonly candidates: readonly PlacedDirection[];
  /** Its words are foreign, or it repeats no more than a goal: its place among the others decides nothing. */
  readonly afloat: boolean;
};

/** The labels of a sheet as groups, in sheet order. */
export function groupLabels(
  labels: readonly OutlineLabel[],
  outline: Outline,
): readonly LabelGroup[] {
  const readLabel = labelReader(outline);
  const runs: { label: OutlineLabel; clues: LabelClues; size: number }[] = [];
  for (const label of labels) {
    const clues = readLabel(label);
    const run = runs.at(-1);
    const same = run?.label.goal === label.goal && run.label.direction === label.direction;
    if (run && same && run.clues.byMeasure?.index === clues.byMeasure?.index) run.size += 1;
    else runs.push({ label, clues, size: 1 });
  }
  return runs.map(({ clues, size }) => {
    const told = candidatesOf(clues, outline);
    const silent = told.length === 0 && !clues.foreign && clues.number === null;
    const unnamed = clues.number === null && clues.byTitle === null && clues.byMeasure === null;
    return {
      clues,
      size,
      candidates: silent ? directionsOf(outline) : told,
      afloat: told.length + Number(silent) === 0 || !isNamed(clues) || (unnamed && size > 1),
    };
  });
}
