import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Everything a build is made of, relative to the project's root. */
const sources = [
  "src",
  "assets/icons",
  "manifest.xml",
  "LICENSE",
  "webpack.config.js",
  "package-lock.json",
];
const ignored = /\.test\.tsx?$|[/\\]src[/\\]cli[/\\]/;

/** Says whether a build is still the build of what is there: a short hash over names and contents. */
export function sourceHash(root: string): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(place: string): readonly string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found || ignored.test(place)) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}
