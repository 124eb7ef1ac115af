import { GOALS, type Direction } from "./hierarchy";
import type { MeasureId } from "./MeasureId";
import { MEASURES } from "./measures";

export type Year = "thisYear" | "lastYear";

/** A measure in sheet order. `goal` and `direction` stand at the first measure they cover, with how many they cover. */
export type OutlineMeasure = {
  readonly id: MeasureId;
  readonly text: string;
  readonly direction: { readonly text: string; readonly measures: number } | null;
  readonly goal: { readonly text: string; readonly measures: number } | null;
};

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭";

const measuresOf = (direction: Direction, year: Year): readonly MeasureId[] =>
  year === "lastYear" ? (direction.lastYearMeasures ?? direction.measures) : direction.measures;

/** The hierarchy as one year's sheet lists it: this year each direction counts from ①, last year ① to ⑭ ran through. */
export function outline(year: Year): readonly OutlineMeasure[] {
  const found: OutlineMeasure[] = [];
  for (const goal of GOALS) {
    const ofGoal = goal.directions.reduce((sum, { measures }) => sum + measures.length, 0);
    goal.directions.forEach((direction, directionIndex) => {
      const ids = measuresOf(direction, year);
      ids.forEach((id, index) => {
        const number = CIRCLED.charAt(year === "thisYear" ? index : found.length);
        const opensGoal = directionIndex === 0 && index === 0;
        found.push({
          id,
          text: `${number} ${MEASURES[id][year]}`,
          direction: index === 0 ? { text: direction[year], measures: ids.length } : null,
          goal: opensGoal ? { text: goal[year], measures: ofGoal } : null,
        });
      });
    });
  }
  return found;
}
