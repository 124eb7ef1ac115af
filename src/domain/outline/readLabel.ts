import { pointMatcher } from "./matchPoints";
import { titleMatcher, type TitleMatch } from "./matchTitle";
import { directionsOf, type Outline, type OutlineGoal, type PlacedDirection } from "./Outline";
import { readCell, type LabelCell } from "./readCell";

/** The cells of one measure: 基本目標, 施策展開の方向性 and – as further evidence – its own text, if at hand. */
export type OutlineLabel = {
  readonly goal: string;
  readonly direction: string;
  readonly measure?: string;
};

/** What the cells of a label tell, each clue by itself. Nothing is decided here. */
export type LabelClues = {
  readonly goalCell: LabelCell;
  readonly directionCell: LabelCell;
  readonly goal: OutlineGoal | null;
  /** The goal cell has the goal's very title, and no other number. */
  readonly goalExact: boolean;
  /** The goal's title stands in the direction column. */
  readonly goalMisplaced: boolean;
  readonly byTitle: PlacedDirection | null;
  readonly titleExact: boolean;
  /** The direction's title stands in the goal column. */
  readonly titleMisplaced: boolean;
  /** By the measure's text; not looked for where the title is exact and in its column. */
  readonly byMeasure: PlacedDirection | null;
  /** The direction's number: from its own column, else `⑤` or `(5)` in the goal column. */
  readonly number: number | null;
  /** The direction column holds words that are no title of the outline. */
  readonly foreign: boolean;
};

/** Reads labels against an outline that is prepared once. */
export function labelReader(outline: Outline): (label: OutlineLabel) => LabelClues {
  const directions = directionsOf(outline);
  const matchTitle = titleMatcher(
    directions.map((placed) => ({ title: placed.direction.title, placed })),
  );
  const matchGoal = titleMatcher(outline.goals);
  const matchPoints = pointMatcher(directions);
  return (label) => {
    const goalCell = readCell(label.goal);
    const directionCell = readCell(label.direction);
    const inDirection = matchTitle(directionCell.title);
    const inGoal = matchTitle(goalCell.title);
    const title = inDirection ?? inGoal;
    const goalBeside = inDirection ? null : matchGoal(directionCell.title);
    return {
      goalCell,
      directionCell,
      ...readGoal(goalCell, matchGoal(goalCell.title), goalBeside?.match ?? null, outline),
      byTitle: title?.match.placed ?? null,
      titleExact: title?.exact ?? false,
      titleMisplaced: inDirection === null && inGoal !== null,
      byMeasure: inDirection?.exact === true ? null : matchPoints(label.measure ?? ""),
      number: directionCell.number ?? (goalCell.bracketed ? goalCell.number : null),
      foreign: directionCell.title !== "" && !inDirection && !goalBeside,
    };
  };
}

/** The goal by its title in its own column, else in the direction column, else by its bare number. */
function readGoal(
  cell: LabelCell,
  byTitle: TitleMatch<OutlineGoal> | null,
  beside: OutlineGoal | null,
  outline: Outline,
) {
  const number = cell.bracketed ? null : cell.number;
  const byNumber = outline.goals.find((one) => one.number === number) ?? null;
  const goal = byTitle?.match ?? beside ?? byNumber;
  const goalExact = byTitle?.exact === true && (number === null || number === goal?.number);
  return { goal, goalExact, goalMisplaced: beside !== null };
}
