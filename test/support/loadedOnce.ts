import * as modules from "node:module";
import path from "node:path";
import { projectRoot } from "./projectRoot";

/**
 * A package as Node itself loads it: once for a process, where jest would load it anew for every test file, half a second
 * each time for a large one. It knows nothing of jest: not for what is mocked, or has a state that a test changes. (Before
 * Node 20.16 jest loads it as ever.)
 */
export function loadedOnce<Package>(name: string): Package {
  const before: { getBuiltinModule?: (id: "node:module") => typeof modules } = process;
  const { createRequire } = before.getBuiltinModule?.("node:module") ?? modules;
  return createRequire(path.join(projectRoot, "package.json"))(name) as Package;
}
