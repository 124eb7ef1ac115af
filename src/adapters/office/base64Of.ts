/** Arguments of a function call are limited in number; of this many bytes none complains. */
const bytesAtOnce = 0x8000;

/** Bytes as `Excel.createWorkbook` takes them. */
export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    binary += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(binary);
}
