import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/**
 * `npm run proof`: the laws and the series of injected faults as a whole, of which `npm test` tries a fixed sample. Takes
 * the better part of an hour; paths of tests may be named to run only these.
 */
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const named = process.argv.slice(2);
const tests =
  named.length > 0
    ? named
    : ["test/laws", "test/adapters/office", "test/hostile", "test/scenarios/floods"];
const run = spawn(process.execPath, [jest, "--selectProjects", "node", "--", ...tests], {
  stdio: "inherit",
  env: { ...process.env, PROOF: "1" },
});
run.on("close", (code) => {
  process.exitCode = code ?? 1;
});
