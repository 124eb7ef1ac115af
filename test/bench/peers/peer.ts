import { createRequire } from "node:module";

/** A package that only the benchmarks measure against: `npm run bench:peers` installs it in this folder, not in the project's. */
export function peer(name: string): unknown {
  return createRequire(import.meta.url)(name);
}
