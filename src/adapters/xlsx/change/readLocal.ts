import type { ZipEntry } from "../zip/ZipEntry";

/** What stands before and in an entry of a zip, apart from what its directory says. */
export type LocalEntry = {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  /** As it stands in the file, deflated or not. */
  readonly data: Uint8Array;
};

/** Names are in UTF-8; how well it was deflated. Bit 3, sizes behind the data, goes: they are known. */
const keptFlags = 0x806;

/** An entry by its local header (APPNOTE 4.3.7), its size from the directory; null where it lies outside the file. */
export function readLocal(bytes: Uint8Array, entry: ZipEntry): LocalEntry | null {
  const at = entry.headerOffset;
  if (at + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (view.getUint32(at, true) !== 0x04034b50 || end > bytes.length) return null;
  return {
    name: bytes.subarray(at + 30, nameEnd),
    flags: view.getUint16(at + 6, true) & keptFlags,
    time: view.getUint16(at + 10, true),
    date: view.getUint16(at + 12, true),
    data: bytes.subarray(start, end),
  };
}
