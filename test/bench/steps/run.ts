import type { Runs } from "../measure/Runs";
import { stepNamed } from "./timedSteps";

/**
 * A process of its own for one step: `run.ts NAME ROWS`. Prints `Runs` as JSON. The work runs once before it is timed, and
 * then again and again, until enough time is spent on it.
 */
const [enough, atLeast, atMost] = [1_000, 3, 15];

const [name = "", rows = ""] = process.argv.slice(2);
const work = await stepNamed(name).prepare(Number(rows));
await work();
const wall: number[] = [];
const processor: number[] = [];
const started = performance.now();
while (wall.length < atLeast || (wall.length < atMost && performance.now() - started < enough)) {
  const [clock, spent] = [performance.now(), process.cpuUsage()];
  await work();
  wall.push(performance.now() - clock);
  const { user, system } = process.cpuUsage(spent);
  processor.push((user + system) / 1_000);
}
// Linux tells kilobytes.
const peak = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(JSON.stringify({ wall, processor, peak } satisfies Runs));
