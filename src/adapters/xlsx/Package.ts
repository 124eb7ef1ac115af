import { succeed, type Result } from "../../domain/Result";
import { fault, type ReadFault } from "./ReadFault";
import { readDirectory } from "./zip/readDirectory";
import type { ZipEntry } from "./zip/ZipEntry";

/** An opened OPC package (ECMA-376 part 2): parts by name. Nothing is inflated by opening it. */
export type Package = {
  readonly bytes: Uint8Array;
  /** The part of that absolute name (`/xl/workbook.xml`); names differing in case only are the same (6.2.2.3). */
  part(name: string): ZipEntry | null;
  has(prefix: string): boolean;
};

export function openPackage(bytes: Uint8Array): Result<Package, ReadFault> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return fault("damaged", directory.failure);
  const parts = new Map<string, ZipEntry>();
  for (const entry of directory.value) {
    const key = partKey(entry.name);
    if (key.endsWith("/")) continue;
    // Two parts of one name: readers would differ in which they believe.
    if (parts.has(key)) return fault("damaged", `two parts are named ${entry.name}`);
    parts.set(key, entry);
  }
  return succeed({
    bytes,
    part: (name) => parts.get(partKey(name)) ?? parts.get(partKey(decoded(name))) ?? null,
    has: (prefix) => [...parts.keys()].some((key) => key.startsWith(partKey(prefix))),
  });
}

/** Some writers use `\` or begin with `/`. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Targets are URIs, names in the zip often are not encoded. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
