import type { Cost } from "../../scenarios/floods/floodDesk";
import { runAlone } from "../measure/runAlone";
import { figure } from "../measure/Runs";
import { table } from "../page/table";

/** What each command costs on the wire. */
export function countWire(): string {
  const costs = runAlone<(Cost & { readonly name: string })[]>("wire/run.ts", []);
  process.stdout.write(`${costs.length} commands counted on the wire\n`);
  const rows = costs.map(({ name, syncs, bytes }) => [
    name,
    String(syncs),
    `${figure(bytes / 1_000)} kB`,
  ]);
  return table(["", "round trips", "bytes"], rows);
}
