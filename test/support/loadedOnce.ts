import { createRequire } from "node:module";
import path from "node:path";
import { projectRoot } from "./projectRoot";

/** Where jest's environment keeps it (`environments/withPackages`); nowhere else is it needed. */
const requireOnce = Symbol.for("requireOnce");

/**
 * A package as Node itself loads it: once for a process, where jest would load it anew for every test file, half a second
 * each time for a large one. It knows nothing of jest: not for what is mocked, or has a state that a test changes.
 */
export function loadedOnce<Package>(name: string): Package {
  const { [requireOnce]: outside } = globalThis as { readonly [requireOnce]?: NodeJS.Require };
  const load = outside ?? createRequire(path.join(projectRoot, "package.json"));
  return load(name) as Package;
}
