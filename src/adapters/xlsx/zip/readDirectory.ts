import { refuse, succeed, type Result } from "../../../domain/Result";
import { findDirectory, readUint64, type DirectoryPlace } from "./endOfDirectory";
import type { ZipEntry } from "./ZipEntry";

const headerSize = 46;
const localHeaderSize = 30;
const unknown32 = 0xffff_ffff;

type PlacedEntry = { readonly entry: ZipEntry; readonly nameLength: number };

/** The entries of a zip out of its central directory (APPNOTE 4.3.12), or what is wrong with it. */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], string> {
  const place = findDirectory(bytes);
  if (!place) return refuse("no central directory: cut off, or not a zip");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: PlacedEntry[] = [];
  let at = place.start;
  while (at + headerSize <= place.end && view.getUint32(at, true) === 0x02014b50) {
    const next = nextHeader(view, at);
    if (next > place.end) return refuse("the central directory is cut off");
    const entry = readEntry(bytes, view, at, place);
    entries.push({ entry, nameLength: view.getUint16(at + 28, true) });
    at = next;
  }
  if (entries.length !== place.entries) {
    return refuse(`the central directory lists ${entries.length} of ${place.entries} entries`);
  }
  return overlap(entries, place.start)
    ? refuse("entries lie over one another")
    : succeed(entries.map(({ entry }) => entry));
}

/** Whether bytes belong to two entries, or to one and the directory: so a small file says the same thing many times. */
function overlap(entries: readonly PlacedEntry[], directory: number): boolean {
  const ordered = [...entries].sort((a, b) => a.entry.headerOffset - b.entry.headerOffset);
  return ordered.some(({ entry, nameLength }, at) => {
    const next = ordered[at + 1]?.entry.headerOffset ?? directory;
    return entry.headerOffset + localHeaderSize + nameLength + entry.compressedSize > next;
  });
}

function nextHeader(view: DataView, at: number): number {
  const variable = [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  return at + headerSize + variable;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, place: DirectoryPlace): ZipEntry {
  const nameEnd = at + headerSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const wide = wideFields(view, nameEnd, extraEnd);
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === unknown32 ? (wide.shift() ?? value) : value;
  };
  // The order in which zip64 lists the fields that did not fit: inflated, compressed, offset.
  const inflatedSize = field(24);
  const compressedSize = field(20);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + headerSize, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    inflatedSize,
    headerOffset: field(42) + place.shift,
  };
}

/** The 64-bit fields of the zip64 extra field (id 1), in order. */
function wideFields(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, index) =>
      readUint64(view, at + 4 + index * 8),
    );
  }
  return [];
}
