import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/**
 * `npm run proof`: the laws, the series of injected faults and the floods as a whole, of which `npm test` tries a fixed
 * sample. Takes the better part of an hour; paths of tests may be named to run only these.
 */
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const whole = [
  ...["laws", "adapters/office", "hostile", "scenarios/floods", "scenarios/filterRoundTrips"],
  ...["scenarios/circulate", "browser/paneReadsFiles", "browser/paneCarriesForward.test"],
  ...["browser/wholeCirculationMany", "browser/paneCirculatesMany", "browser/paneByKeys"],
].map((name) => `test/${name}`);
const named = process.argv.slice(2);
const tests = named.length > 0 ? named : whole;
const rooms = ["--selectProjects", "node", "browser"];
// As long as it takes.
const patience = ["--testTimeout", "3600000"];
const run = spawn(process.execPath, [jest, ...rooms, ...patience, "--", ...tests], {
  stdio: "inherit",
  env: { ...process.env, PROOF: "1" },
});
run.on("close", (code) => {
  process.exitCode = code ?? 1;
});
