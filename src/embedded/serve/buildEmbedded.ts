import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { refuse, succeed, type Result } from "../../domain/Result";
import { sourceHash } from "./sourceHash";

/** How many earlier builds are kept: a server or a test run may still be reading the last one. */
const kept = 3;

/**
 * The embedded build of the sources as they are, built if there is none yet.
 *
 * Each build has a folder of its own, named after its sources, and never changes: several test runs
 * and a running `npm start` do not disturb each other.
 *
 * @returns the folder that is to be served, or what webpack said
 */
export async function buildEmbedded(root: string): Promise<Result<string, string>> {
  const builds = path.join(root, "dist-embedded");
  const folder = path.join(builds, sourceHash(root));
  if (existsSync(folder)) return succeed(folder);
  mkdirSync(builds, { recursive: true });
  const unfinished = path.join(builds, `.unfinished-${process.pid}`);
  const { status, said } = await runWebpack(root, unfinished);
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    return refuse(said);
  }
  moveIntoPlace(unfinished, folder);
  removeOldBuilds(builds);
  return succeed(folder);
}

/** A process of its own: webpack's memory is given back, and test runners do not have to load it. */
function runWebpack(root: string, output: string): Promise<{ status: number; said: string }> {
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const child = spawn(
    process.execPath,
    [webpack, "--env", "host=embedded", "--output-path", output],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? 1, said }));
  });
}

/** Another process may have built the same meanwhile; its result is as good. */
function moveIntoPlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function removeOldBuilds(builds: string): void {
  const age = (name: string) =>
    statSync(path.join(builds, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const finished = readdirSync(builds).filter((name) => !name.startsWith("."));
  const old = finished.sort((a, b) => age(b) - age(a)).slice(kept);
  for (const name of old) rmSync(path.join(builds, name), { recursive: true, force: true });
}
