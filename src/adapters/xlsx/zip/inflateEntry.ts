import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** Deflate unfolds at most 1,032 times, so that one piece never becomes more than 4.2 MB. */
const pieceSize = 4 * 1024;
/** Every block of deflated data has less than that before its first byte; whatever follows the last one has more. */
const longestSilence = 256 * 1024;

/**
 * The bytes of a zip entry, piece by piece, as they are inflated; nothing is inflated that is not asked for. Returns
 * what is wrong with the entry (its header, its data, its size, its CRC), or null where it is whole. `used.bytes` says of
 * how many of its bytes in the file the pieces so far are made.
 */
export function* inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  used = { bytes: 0 },
): Generator<Uint8Array, string | null> {
  const data = entryData(bytes, entry);
  if (typeof data === "string") return `${entry.name}: ${data}`;
  let size = 0;
  let crc = 0;
  try {
    for (const piece of entry.method === 0 ? pieces(data, used) : inflatedPieces(data, used)) {
      size += piece.length;
      // Beyond the size that the directory gives, the entry is wrong in any case.
      if (size <= entry.inflatedSize) crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    return `${entry.name}: ${error instanceof Error ? error.message : "cannot be inflated"}`;
  }
  if (size !== entry.inflatedSize) return `${entry.name}: ${size} of ${entry.inflatedSize} bytes`;
  return crc === entry.crc ? null : `${entry.name}: CRC mismatch`;
}

function entryData(bytes: Uint8Array, entry: ZipEntry): Uint8Array | string {
  if (entry.method !== 0 && entry.method !== 8) return `compression method ${entry.method}`;
  const at = entry.headerOffset;
  if (at + 30 > bytes.length) return "its header lies outside the file";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== 0x04034b50) return "its header is missing";
  const name = bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true));
  // Some readers believe the one, some the other: two contents in one file.
  if (
    new TextDecoder().decode(name) !== entry.name ||
    view.getUint16(at + 8, true) !== entry.method
  )
    return "its header does not agree with the directory";
  const start = at + 30 + name.length + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : "its data are cut off";
}

function* pieces(data: Uint8Array, used: { bytes: number }): Generator<Uint8Array> {
  while (used.bytes < data.length) {
    const from = used.bytes;
    used.bytes += pieceSize;
    yield data.subarray(from, used.bytes);
  }
}

function* inflatedPieces(data: Uint8Array, used: { bytes: number }): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let silence = 0;
  const inflate = new Inflate((piece) => ready.push(piece));
  while (used.bytes < data.length) {
    const from = used.bytes;
    used.bytes += pieceSize;
    inflate.push(data.subarray(from, used.bytes), used.bytes >= data.length);
    silence += pieceSize;
    for (const piece of ready.splice(0)) {
      if (piece.length === 0) continue;
      silence = 0;
      yield piece;
    }
    if (silence > longestSilence) throw new Error("data that unfold to nothing");
  }
}
