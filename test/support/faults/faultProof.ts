import { isProof } from "../proof";
import { openBench } from "./Bench";
import type { FaultRow } from "./FaultRow";
import { chosenFaults, faultsOf, seed } from "./faultsOf";
import { judge } from "./judge";
import { runFault } from "./runFault";
import { verdicts, type Verdict } from "./Verdict";

/** A failure names so many trials; the first tells as a rule what is wrong with the others. */
const namedAtOnce = 10;

/** One test a command: every fault in a proof, which prints what it found; else each so manieth sort of fault, once. */
export function provesFaults(rows: readonly FaultRow[], every: number): void {
  const table = [`| command | requests | cases | ${verdicts.join(" | ")} |`];
  test.each(rows.map((row, index) => [row.name, row, index] as const))(
    "%s: before, after, or a way back, whatever goes wrong",
    async (name, row, index) => {
      const bench = await openBench(row);
      const chosen = chosenFaults(faultsOf(bench.actions), index, every);
      const found: Verdict[] = [];
      const breaches: string[] = [];
      for (const fault of chosen) {
        const ending = await runFault(bench, fault);
        try {
          found.push(await judge(bench, fault, ending));
        } catch (error) {
          breaches.push(String(error));
        }
      }
      bench.desk.close();
      const counts = verdicts.map((verdict) => found.filter((one) => one === verdict).length);
      table.push(`| ${[name, bench.actions.length, chosen.length, ...counts].join(" | ")} |`);
      expect(breaches.slice(0, namedAtOnce).join("\n")).toBe("");
      expect(found.length).toBeGreaterThan(0);
    },
    1_800_000,
  );
  afterAll(() => {
    if (isProof) process.stdout.write(`seed ${seed}\n${table.join("\n")}\n`);
  });
}
