import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { projectRoot } from "../../support/projectRoot";

/** `npm run manual:pictures`: walks through 利用の手引き once more and takes its pictures anew, in `docs/pictures`. */
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const walk = "test/browser/manualWalk\\.test\\.ts$";
const run = spawn(process.execPath, [jest, "--selectProjects", "browser", "--", walk], {
  cwd: projectRoot,
  stdio: "inherit",
  env: { ...process.env, MANUAL_PICTURES: "1" },
});
run.on("close", (code) => {
  process.exitCode = code ?? 1;
});
