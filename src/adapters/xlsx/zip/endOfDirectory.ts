const endSize = 22;
const longestComment = 0xffff;

/** Where the central directory lies: its first byte, its length and number of entries; `shift` is what precedes the zip. */
export type DirectoryPlace = {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
  readonly shift: number;
};

/** The last "end of central directory" record, with zip64's where it is used; null where there is none that fits. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endSize + view.getUint16(at + 20, true) > bytes.length) continue;
    const place = zip64Place(view, at) ?? plainPlace(view, at);
    if (isThere(view, place)) return place;
  }
  return null;
}

/** A comment may hold what looks like an end record; the real one has a directory before it. */
function isThere(view: DataView, { start, end, entries, shift }: DirectoryPlace): boolean {
  if (start < 0 || shift < 0) return false;
  return entries === 0 || (start + 4 <= end && view.getUint32(start, true) === 0x02014b50);
}

function plainPlace(view: DataView, at: number): DirectoryPlace {
  const size = view.getUint32(at + 12, true);
  return {
    start: at - size,
    end: at,
    entries: view.getUint16(at + 10, true),
    shift: at - size - view.getUint32(at + 16, true),
  };
}

/** APPNOTE 4.3.14 and 4.3.15: a locator just before the end record points to the zip64 record. */
function zip64Place(view: DataView, at: number): DirectoryPlace | null {
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const record = readUint64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== 0x06064b50) return null;
  const size = readUint64(view, record + 40);
  return {
    start: record - size,
    end: record,
    entries: readUint64(view, record + 32),
    shift: record - size - readUint64(view, record + 48),
  };
}

/** Sizes beyond 2^53 lose precision here; they lie outside any file and are refused by the callers' bounds. */
export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
