import { figure, medianOf, ratioOf, spreadOf, type Runs } from "../measure/Runs";
import { runAlone } from "../measure/runAlone";
import { table } from "../page/table";
import { hasPeer } from "../peers/peer";
import { timedSteps } from "../steps/timedSteps";

/** Each step at each size, in a process of its own. */
export function timeSteps(sizes: readonly number[]): string {
  const rows = timedSteps.map(({ name }) => {
    const all = sizes.map((size) => runAlone<Runs>("steps/run.ts", [name, String(size)]));
    process.stdout.write(`${name}: ${all.map(({ wall }) => spreadOf(wall)).join(", ")} ms\n`);
    return [name, ...all.map(({ wall }) => spreadOf(wall)), growth(all), ...last(all)];
  });
  const head = ["", ...sizes.map((size) => `${figure(size)} rows`), "growth", "processor", "peak"];
  const absent = hasPeer("exceljs") ? "" : "\n\nexceljs: skipped, not installed.";
  return table(head, rows) + absent;
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
