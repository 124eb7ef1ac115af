import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** Deflate unfolds at most 1,032 times, so that one piece never becomes more than 16.5 MB. */
const pieceSize = 16 * 1024;

/**
 * The bytes of a zip entry, piece by piece, as they are inflated; nothing is inflated that is not asked for. Returns
 * what is wrong with the entry (its header, its data, its size, its CRC), or null where it is whole.
 */
export function* inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
): Generator<Uint8Array, string | null> {
  const data = entryData(bytes, entry);
  if (typeof data === "string") return `${entry.name}: ${data}`;
  let size = 0;
  let crc = 0;
  try {
    for (const piece of entry.method === 0 ? pieces(data) : inflatedPieces(data)) {
      size += piece.length;
      crc = crc32(piece, crc);
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
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : "its data are cut off";
}

function* pieces(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += pieceSize) yield data.subarray(at, at + pieceSize);
}

function* inflatedPieces(data: Uint8Array): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < data.length; at += pieceSize) {
    inflate.push(data.subarray(at, at + pieceSize), at + pieceSize >= data.length);
    yield* ready.splice(0);
  }
}
