import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { folders } from "./folders.mjs";

/** One script of each test file of a folder (see folders.mjs) with all of ours it imports; packages stay outside. */
export async function bundledTests(folder) {
  const files = folders[folder].flatMap((name) => testFiles(path.join("test", name)));
  return Promise.all(files.map(bundled));
}

async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    // esbuild keeps the folder it was loaded in; Stryker has gone into its copy of the project since.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return { file, code: outputFiles[0].text, require: createRequire(path.resolve(file)) };
}

function testFiles(place) {
  if (!existsSync(place)) throw new Error(`No such tests: ${place}`);
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => path.join(place, name));
}
