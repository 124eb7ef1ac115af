import type { LabelGroup } from "./groupLabels";
import type { Outline, OutlineDirection, OutlineGoal } from "./Outline";

/**
 * Some documents list priorities apart and so do not tell the numbers of a goal's directions. The sheet tells them where
 * it names every direction of that goal once, in an order with which the numbers printed beside them agree. The very outline comes back where nothing was learned.
 */
export function numberBySheet(outline: Outline, groups: readonly LabelGroup[]): Outline {
  const goals = outline.goals.map((goal) => numbered(goal, groups));
  return goals.every((goal, i) => goal === outline.goals[i]) ? outline : { goals };
}

function numbered(goal: OutlineGoal, groups: readonly LabelGroup[]): OutlineGoal {
  if (goal.directions.every(({ number }) => number !== null)) return goal;
  const named = groups.flatMap(({ candidates: [only, ...others], clues, afloat }) =>
    only?.goal === goal && others.length === 0 && !afloat
      ? [{ direction: only.direction, printed: clues.number }]
      : [],
  );
  const complete =
    named.length === goal.directions.length &&
    new Set(named.map(({ direction }) => direction)).size === named.length;
  const agreed = named.every(({ printed }, i) => printed === null || printed === i + 1);
  const told = named.some(({ printed }) => printed !== null);
  if (!complete || !told || !agreed) return goal;
  const directions = named.map(({ direction }, i): OutlineDirection => ({
    ...direction,
    number: i + 1,
  }));
  return { ...goal, directions };
}
