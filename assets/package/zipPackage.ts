import { zipSync, type Zippable } from "fflate";
import type { Files } from "./packageFiles";

/** The first moment that a zip can tell, as its local time. */
const longAgo = () => new Date(1980, 0, 1);

/** The files as a zip whose bytes depend on nothing but them: sorted, with one fixed time. */
export function zipPackage(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, bytes]) => [name, [bytes, { mtime: longAgo() }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9 });
}
