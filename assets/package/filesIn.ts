import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Files } from "./packageFiles";

/** All files of a folder – `deep`: and of the folders in it –, by their path in it with `/`, sorted. */
export function filesIn(folder: string, deep = true): Files {
  const found = readdirSync(folder, { recursive: deep, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const named = found.map(
    (file) => [path.relative(folder, file).split(path.sep).join("/"), file] as const,
  );
  return new Map(
    named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, file]) => [name, readFileSync(file)]),
  );
}
