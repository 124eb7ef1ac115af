import { totalOf } from "./totalOf";
import { WorkCounter, type Work } from "./WorkCounter";

/**
 * A process of its own, in which nothing was loaded before it counts: `pieces.ts ROWS COPIES`. Prints, for each thing that
 * is done with copies, for so many of them and for twice as many: into how many pieces it is cut, the work of the largest,
 * and the functions that do most in it. As JSON.
 */
const counter = new WorkCounter();
const { copyStory } = await import("./copyStory");

const [rows = 0, copies = 0] = process.argv.slice(2).map(Number);
// What is kept from then on is not counted.
await piecesOf(2);
const half = await piecesOf(copies);
const whole = await piecesOf(2 * copies);
process.stdout.write(JSON.stringify({ half, whole }));

async function piecesOf(count: number) {
  const told = [];
  for (const { name, work } of await copyStory(rows, count)) {
    const pieces: Work[] = [];
    counter.take();
    await work(async () => void pieces.push(counter.take()));
    pieces.push(counter.take());
    const largest = pieces.reduce((a, b) => (totalOf(a) < totalOf(b) ? b : a));
    told.push({ name, pieces: pieces.length, largest: totalOf(largest), most: mostOf(largest) });
  }
  return told;
}

function mostOf(work: Work): string[] {
  return [...work]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([place, count]) => `${place}: ${count}`);
}
