import { totalOf } from "./totalOf";
import { WorkCounter, type Work } from "./WorkCounter";

/**
 * A process of its own, in which nothing was loaded before it counts: `run.ts ROWS`. Prints, for each step, its work for
 * so many rows and for twice as many, and the functions that did more than twice as much. As JSON.
 */
const counter = new WorkCounter();
const { allSteps } = await import("../steps/allSteps");

const rows = Number(process.argv[2]);
const told = [];
for (const step of allSteps) {
  // What is kept from then on, and what is compiled, is not counted.
  await (
    await step.prepare(rows)
  )();
  const half = await counter.count(await step.prepare(rows));
  const whole = await counter.count(await step.prepare(2 * rows));
  const counts = { half: totalOf(half), whole: totalOf(whole) };
  told.push({ name: step.name, ...counts, excess: excess(half, whole) });
}
process.stdout.write(JSON.stringify(told));

/** Where most was done over twice as much. */
function excess(half: Work, whole: Work): string[] {
  return [...whole]
    .map(([place, count]) => ({ place, over: count - 2 * (half.get(place) ?? 0) }))
    .sort((a, b) => b.over - a.over)
    .slice(0, 3)
    .map(({ place, over }) => `${place}: ${over}`);
}
