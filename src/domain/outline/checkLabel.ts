import { candidatesOf } from "./candidatesOf";
import type { Outline, PlacedDirection } from "./Outline";
import { labelReader, type LabelClues, type OutlineLabel } from "./readLabel";
import { whyRepair, type RepairReason } from "./whyRepair";

/** A direction by its true name; `goal` is the number of its goal. */
export type DirectionName = {
  readonly goal: number;
  readonly number: number | null;
  readonly title: string;
};

/** What the outline says about a label. `ask`: a person chooses, in plan order; `unknown`: the label says nothing. */
export type LabelCheck =
  | ({ readonly status: "right" } & DirectionName)
  | ({ readonly status: "repair"; readonly why: RepairReason } & DirectionName)
  | { readonly status: "ask"; readonly candidates: readonly DirectionName[] }
  | { readonly status: "unknown" };

/**
 * Which direction of the plan one label means, by itself. An exact title outweighs a number; clues that contradict each
 * other are a question.
 */
export function checkLabel(label: OutlineLabel, outline: Outline): LabelCheck {
  const clues = labelReader(outline)(label);
  return toCheck(clues, candidatesOf(clues, outline));
}

/** One candidate is an answer, several are a question. */
export function toCheck(clues: LabelClues, candidates: readonly PlacedDirection[]): LabelCheck {
  const [only, ...others] = candidates;
  if (!only) return { status: "unknown" };
  if (others.length > 0 || !isNamed(clues)) {
    return { status: "ask", candidates: candidates.map(nameOf) };
  }
  const why = whyRepair(clues, only);
  return why === null
    ? { status: "right", ...nameOf(only) }
    : { status: "repair", ...nameOf(only), why };
}

/** Words that are no title do not turn into one because there is one left. */
export function isNamed(clues: LabelClues): boolean {
  return !clues.foreign || clues.byTitle !== null || clues.byMeasure !== null;
}

export function nameOf({ goal, direction }: PlacedDirection): DirectionName {
  return { goal: goal.number, number: direction.number, title: direction.title };
}
