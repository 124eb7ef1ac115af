import { isCompoundFile, rootNames } from "./compoundFile";
import { contentName } from "./contentName";
import type { ReadFault } from "./ReadFault";
import { findDirectory } from "./zip/endOfDirectory";

/** Looks at a file's first bytes: null if it may be an .xlsx, else why it is not read. */
export function recogniseFile(bytes: Uint8Array): ReadFault | null {
  if (bytes.length === 0) return { code: "empty-file", detail: "0 bytes" };
  if (isCompoundFile(bytes)) return recogniseCompoundFile(bytes);
  if (isOldStream(bytes)) return { code: "legacy-xls", detail: "a BIFF stream" };
  if (isZip(bytes) || findDirectory(bytes)) return null;
  const beginning = hexadecimal(bytes.subarray(0, 8));
  return { code: "not-a-workbook", detail: `${contentName(bytes)}: begins with ${beginning}` };
}

function recogniseCompoundFile(bytes: Uint8Array): ReadFault {
  const names = rootNames(bytes);
  const detail = `an OLE file with ${names.map((name) => JSON.stringify(name)).join(", ")}`;
  const holds = (...wanted: string[]) => names.some((name) => wanted.includes(name.toLowerCase()));
  if (holds("encryptedpackage")) return { code: "encrypted", detail };
  if (holds("workbook", "book")) return { code: "legacy-xls", detail };
  if (names.length === 0) return { code: "damaged", detail: "an OLE file without a directory" };
  return { code: "not-a-workbook", detail };
}

/** A zip begins with a file, or – an empty one – with its end record. */
function isZip([p, k, kind, next]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((kind === 3 && next === 4) || (kind === 5 && next === 6));
}

/** Excel 2 to 4 wrote bare BIFF: a BOF record, 4 to 16 bytes long. */
function isOldStream(bytes: Uint8Array): boolean {
  const [first, version, length, high] = bytes;
  return (
    first === 0x09 &&
    [0x00, 0x02, 0x04, 0x08].includes(version ?? -1) &&
    (length ?? 0) >= 4 &&
    (length ?? 0) <= 16 &&
    high === 0
  );
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
