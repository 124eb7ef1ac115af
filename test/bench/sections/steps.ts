import { figure, medianOf, ratioOf, spreadOf, type Runs } from "../measure/Runs";
import { runAlone } from "../measure/runAlone";
import type { Aim, Section } from "../page/Section";
import { table } from "../page/table";
import { hasPeer } from "../peers/peer";
import { timedSteps } from "../steps/timedSteps";

/** Milliseconds that a step was to take at most, at 2,000 rows. */
const aims: Readonly<Record<string, number>> = { understand: 50, "check, the first time": 100 };
const aimedSize = 2_000;

/** Each step at each size, in a process of its own. */
export function timeSteps(sizes: readonly number[]): Section {
  const timed = timedSteps.map(({ name, mostRows = Infinity }) => {
    const all = sizes
      .filter((size) => size <= mostRows)
      .map((size) => runAlone<Runs>("steps/run.ts", [name, String(size)]));
    process.stdout.write(`${name}: ${all.map(({ wall }) => spreadOf(wall)).join(", ")} ms\n`);
    return { name, all };
  });
  const rows = timed.map(({ name, all }) => [
    name,
    ...sizes.map((_, i) => (all[i] ? spreadOf(all[i].wall) : "not run")),
    growth(all),
    ...last(all),
  ]);
  const head = ["", ...sizes.map((size) => `${figure(size)} rows`), "growth", "processor", "peak"];
  const absent = hasPeer("exceljs") ? "" : "\n\nexceljs: skipped, not installed.";
  const found = timed.flatMap(({ name, all }): Aim[] => {
    const [runs, most] = [all[sizes.indexOf(aimedSize)], aims[name]];
    if (!runs || most === undefined) return [];
    const what = `${name}, ${figure(aimedSize)} rows`;
    return [{ what, most, found: medianOf(runs.wall), unit: "ms" }];
  });
  return { text: table(head, rows) + absent, aims: found };
}

/** From each size to the next, by the processor's time: a busy machine stretches it less than the clock's. */
function growth(all: readonly Runs[]): string {
  const spent = all.map(({ processor }) => medianOf(processor));
  return spent
    .slice(1)
    .map((time, i) => ratioOf(time, spent[i] ?? NaN))
    .join(", ");
}

/** The processor's time and the memory of the largest size. */
function last(all: readonly Runs[]): string[] {
  const runs = all.at(-1);
  return runs ? [figure(medianOf(runs.processor)), `${figure(runs.peak)} MB`] : [];
}
