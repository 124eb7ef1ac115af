import { existsSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./projectRoot";

/** A folder of the material that stands beside the project, which a plain clone may not have. */
export function sharedFolder(name: string): string {
  return path.join(projectRoot, "../shared", name);
}

/** `describe` where the folder is there; else the same tests, listed as skipped. */
export function describeWithShared(name: string): jest.Describe {
  return existsSync(sharedFolder(name)) ? describe : describe.skip;
}
