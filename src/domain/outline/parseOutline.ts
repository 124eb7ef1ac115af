import { refuse, succeed, type Result } from "../Result";
import { collectOutline, type CollectedDirection } from "./collectOutline";
import { numberGoal } from "./numberGoal";
import { outlineLines } from "./outlineLines";
import { placeRuns } from "./placeRuns";
import { fold } from "../text/fold";
import type { Outline } from "./Outline";

/** An outline as far as a text tells it. `unplaced` titles belong to no goal; `doubts` are for a person to look at. */
export type ParsedOutline = {
  readonly outline: Outline;
  readonly unplaced: readonly string[];
  readonly doubts: readonly OutlineDoubt[];
};

/**
 * `goal-by-order`: the text does not say which goal these directions belong to; they were put under the goals in the
 * order of print. `numbers-unknown`: the goal has directions that are numbered within another list.
 */
export type OutlineDoubt = {
  readonly code: "goal-by-order" | "numbers-unknown";
  readonly goal: number;
};

export type OutlineRefusal = { readonly code: "no-goals" | "no-directions" };

/**
 * Reads a plan's outline out of pasted text: lines or tab-separated cells, with whatever else the document says around
 * them. Goals are `基本目標１ …` or `1 …`, directions `(1) …`.
 */
export function parseOutline(text: string): Result<ParsedOutline, OutlineRefusal> {
  const { goals, directions, listed } = collectOutline(outlineLines(text));
  if (goals.size === 0) return refuse({ code: "no-goals" });
  if (directions.length === 0 && listed.length === 0) return refuse({ code: "no-directions" });
  const inOrder = [...goals].sort(([a], [b]) => a - b);
  const { placed, unplaced, byOrder } = placeRuns(
    directions,
    inOrder.map(([number]) => number),
  );
  const read = inOrder.map(([number, title]) => {
    const members = placed.filter((direction) => direction.goal === number);
    return { number, title, directions: numberGoal(members, listed) };
  });
  const outline: Outline = { goals: read };
  const confirmed = isInOrder(outline, listed);
  const uncertain = read.filter((goal) => goal.directions.some((one) => one.number === null));
  return succeed({
    outline,
    unplaced: [...unplaced.map(({ title }) => title), ...notPlaced(listed, directions)],
    doubts: [
      ...(confirmed ? [] : byOrder).map((goal) => ({ code: "goal-by-order" as const, goal })),
      ...uncertain.map(({ number: goal }) => ({ code: "numbers-unknown" as const, goal })),
    ],
  });
}

/** A plain list of all directions that runs through the goals in the same order confirms where they were put. */
function isInOrder(outline: Outline, listed: readonly string[]): boolean {
  const titles = outline.goals.flatMap((goal) => goal.directions.map(({ title }) => fold(title)));
  const inList = listed.map(fold);
  return titles.length === inList.length && titles.every((title, i) => title === inList[i]);
}

function notPlaced(
  listed: readonly string[],
  directions: readonly CollectedDirection[],
): readonly string[] {
  const known = new Set(directions.map(({ title }) => fold(title)));
  return listed.filter((title) => !known.has(fold(title)));
}
