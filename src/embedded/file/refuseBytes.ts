import type { FileRefusal } from "../../ports/WorkbookFiles";

/** What can be said of a file by its first bytes alone; null when it may be a workbook. */
export function refuseBytes(bytes: Uint8Array): FileRefusal["code"] | null {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return contains(bytes, "EncryptedPackage") ? "encrypted" : "legacy-xls";
  }
  return startsWith(bytes, [0x50, 0x4b]) ? null : "not-a-workbook";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Stream names in a compound file are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
