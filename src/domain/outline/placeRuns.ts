import type { CollectedDirection } from "./collectOutline";

export type PlacedRuns = {
  readonly placed: readonly CollectedDirection[];
  readonly unplaced: readonly CollectedDirection[];
  /** Goals that got their directions by the order of print alone. */
  readonly byOrder: readonly number[];
};

/**
 * Directions without a goal form runs, each beginning anew with a lower number. Text taken out of a folded leaflet has
 * the headings apart from what stands below them: where there are as many runs as goals without directions, the runs
 * belong to these goals in order. Else nobody knows.
 */
export function placeRuns(
  directions: readonly CollectedDirection[],
  goals: readonly number[],
): PlacedRuns {
  const known = directions.filter(({ goal }) => goal !== null && goals.includes(goal));
  const open = directions.filter(({ goal }) => goal === null);
  const strange = directions.filter(({ goal }) => goal !== null && !goals.includes(goal));
  const runs = runsOf(open);
  const free = goals.filter(
    (goal) => !known.some((one) => one.goal === goal && one.by === "heading"),
  );
  if (runs.length === 0 || runs.length !== free.length) {
    return { placed: known, unplaced: [...strange, ...open], byOrder: [] };
  }
  const placed = runs.flatMap((run, i) => run.map((one) => ({ ...one, goal: free[i] ?? null })));
  return { placed: [...placed, ...known], unplaced: strange, byOrder: free };
}

function runsOf(directions: readonly CollectedDirection[]): readonly CollectedDirection[][] {
  const runs: CollectedDirection[][] = [];
  for (const direction of directions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.number < direction.number) run.push(direction);
    else runs.push([direction]);
  }
  return runs;
}
