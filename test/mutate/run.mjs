import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { folders } from "./folders.mjs";

/**
 * `npm run mutate`, or `npm run mutate -- entry edit`: changes the code of these folders of `src/domain` in thousands of
 * small ways and tells which changes no test notices. Stryker stands in this folder's own package.json, for nothing else
 * of the project needs it; it is installed here by the first run. `--quick`: without the slow tests (folders.mjs), so that
 * fewer changes are noticed than there could be. `--only=FILE,…`: only these files of the folder.
 */
const here = import.meta.dirname;
const project = path.join(here, "../..");
const stryker = path.join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");
const sandbox = path.join(project, "coverage/mutate/sandbox");
const shared = path.join(project, "../shared");

const run = (command, args, options) =>
  spawnSync(command, args, { cwd: project, stdio: "inherit", ...options }).status ?? 1;

if (!existsSync(stryker)) process.exitCode = run("npm", ["ci", "--prefix", here]);

const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const quick = process.argv.includes("--quick") ? "1" : "0";
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length) ?? "";
for (const folder of named.length > 0 ? named : Object.keys(folders)) {
  // The tests look for the material beside the project; here they stand in a copy of it.
  mkdirSync(sandbox, { recursive: true });
  if (existsSync(shared) && !existsSync(path.join(sandbox, "shared")))
    symlinkSync(shared, path.join(sandbox, "shared"));
  const env = { ...process.env, MUTATED: folder, MUTATE_QUICK: quick, MUTATE_ONLY: only };
  const config = path.join(here, "stryker.config.mjs");
  const code = run(process.execPath, [stryker, "run", config], { env });
  if (code !== 0) process.exitCode = code;
}
