import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "./projectRoot";

/** Runs `npm run build -- …` into a folder of its own, which the caller removes. Throws what webpack said. */
export function webpackBuild(...parameters: readonly string[]): string {
  const output = mkdtempSync(path.join(tmpdir(), "build-"));
  const webpack = path.join(projectRoot, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, ...parameters, "--output-path", output], {
    cwd: projectRoot,
    stdio: "pipe",
  });
  return output;
}
