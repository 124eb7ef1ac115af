import { existsSync } from "node:fs";
import path from "node:path";

/** The project's folder, from wherever in it a test run was started. */
export const projectRoot = upwards(process.cwd());

function upwards(folder: string): string {
  if (existsSync(path.join(folder, "webpack.config.js"))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error("Run the tests inside the project's folder.");
  return upwards(parent);
}
