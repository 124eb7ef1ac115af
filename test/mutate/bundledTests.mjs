import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { folders } from "./folders.mjs";

/**
 * One script of each test file of a folder (see folders.mjs) with all of ours it imports; packages stay outside. `quick`:
 * without the slow ones. `sources`: the files of ours that a script holds.
 */
export async function bundledTests(folder, quick = false) {
  const { tests, slow } = folders[folder];
  const last = slow.flatMap((name) => testFiles(path.join("test", name)));
  const first = tests.flatMap((name) => testFiles(path.join("test", name)));
  const files = [...first.filter((file) => !last.includes(file)), ...(quick ? [] : last)];
  return Promise.all(files.map(bundled));
}

async function bundled(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    // esbuild keeps the folder it was loaded in; Stryker has gone into its copy of the project since.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  const sources = new Set(Object.keys(metafile.inputs));
  return { file, sources, code: outputFiles[0].text, require: createRequire(path.resolve(file)) };
}

function testFiles(place) {
  if (!existsSync(place)) throw new Error(`No such tests: ${place}`);
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => path.join(place, name));
}
