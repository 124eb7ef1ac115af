import { execFileSync } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../../support/projectRoot";

/** Runs a script of the benchmarks in a process of its own, so that none finds what another one warmed up or left in memory; answers the JSON that it prints. */
export function runAlone<Printed>(script: string, args: readonly string[]): Printed {
  const file = path.join(projectRoot, "test/bench", script);
  const printed = execFileSync(process.execPath, ["--import", "tsx", file, ...args], {
    encoding: "utf8",
    cwd: projectRoot,
  });
  return JSON.parse(printed) as Printed;
}
