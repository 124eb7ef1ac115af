import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { projectRoot } from "../../support/projectRoot";
import { figure } from "../measure/Runs";

/** Builds the pane as it is shipped, in a folder of its own, and says how large its scripts are. */
export function weighScripts(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "bundle-bench-"));
  try {
    const webpack = path.join(projectRoot, "node_modules/webpack/bin/webpack.js");
    const options = { cwd: projectRoot, encoding: "utf8" } as const;
    const said = execFileSync(process.execPath, [webpack, "--output-path", folder], options);
    const budget = said.split("\n").find((line) => line.startsWith("scripts of taskpane.html"));
    if (!budget) throw new Error(`the build did not say how large its scripts are: ${said}`);
    process.stdout.write(`${budget}\n`);
    return `${budget.replace(/^s/u, "S")}. ${allScripts(folder)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function allScripts(folder: string): string {
  const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const bytes = scripts.map((file) => readFileSync(path.join(folder, file)));
  const sum = (sizes: readonly number[]) =>
    figure(sizes.reduce((total, size) => total + size, 0) / 1_000);
  const packed = sum(bytes.map((one) => gzipSync(one, { level: 9 }).length));
  return `All ${scripts.length} scripts together: ${packed} kB gzip, ${sum(bytes.map(({ length }) => length))} kB unpacked; without Office.js.`;
}
