import { openBench } from "./Bench";
import type { FaultRow } from "./FaultRow";
import { chosenFaults, faultsOf, seed } from "./faultsOf";
import { judge } from "./judge";
import { isProof } from "../proof";
import { runFault } from "./runFault";
import { verdicts, type Verdict } from "./Verdict";

/** One test a command: every fault, or a sample of them. */
export function provesFaults(rows: readonly FaultRow[], every: number): void {
  const lines: string[] = [];
  test.each(rows.map((row, index) => [row.name, row, index] as const))(
    "%s: before, after, or brought back by the journal, whatever goes wrong",
    async (name, row, index) => {
      const bench = await openBench(row);
      const all = faultsOf(bench.actions);
      const chosen = chosenFaults(all, index, every);
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
      expect(breaches.slice(0, 40).join("\n")).toBe("");
      bench.desk.close();
      const counts = verdicts.map((verdict) => found.filter((one) => one === verdict).length);
      const cells = [name, bench.actions.length, chosen.length, ...counts];
      lines.push(`| ${cells.join(" | ")} |`);
      expect(chosen.length).toBeGreaterThan(0);
    },
    1_800_000,
  );
  afterAll(() => {
    if (isProof) process.stdout.write(`seed ${seed}\n${lines.join("\n")}\n`);
  });
}
