import { inflateSync } from "fflate";
import { crc32 } from "../zip/crc32";
import type { ZipEntry } from "../zip/ZipEntry";
import { readLocal } from "./readLocal";

/** The bytes of an entry, never more than its directory says; null where they are damaged. */
export function inflateWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const data = readLocal(bytes, entry)?.data;
  if (!data || (entry.method !== 0 && entry.method !== 8)) return null;
  try {
    const whole =
      entry.method === 0 ? data : inflateSync(data, { out: new Uint8Array(entry.inflatedSize) });
    return whole.length === entry.inflatedSize && crc32(whole) === entry.crc ? whole : null;
  } catch {
    return null;
  }
}
