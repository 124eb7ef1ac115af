import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { projectRoot } from "../../support/projectRoot";

/** A package that only the benchmarks measure against: `npm run bench:peers` installs it in this folder, not in the project's. */
export function peer(name: string): unknown {
  return createRequire(import.meta.url)(name);
}

/** Whether `npm run bench:peers` has been run. */
export function hasPeer(name: string): boolean {
  return existsSync(path.join(projectRoot, "test/bench/peers/node_modules", name));
}
