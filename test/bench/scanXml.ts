import { Inflate } from "fflate";
import { SaxesParser } from "saxes";
import { readDirectory } from "../../src/adapters/xlsx/zip/readDirectory";
import type { ZipEntry } from "../../src/adapters/xlsx/zip/ZipEntry";

const pieceSize = 16 * 1024;

/**
 * The least that any reader has to do: inflates every part of a book and scans its XML, with the same libraries and with
 * handlers that do nothing. No CRC, no limits, no text. `xmlns`: whether the parser resolves namespaces itself.
 */
export function scanXml(bytes: Uint8Array, xmlns: boolean): void {
  const entries = readDirectory(bytes);
  if (!entries.ok) throw new Error(entries.failure);
  for (const entry of entries.value) {
    const parser = new SaxesParser({ xmlns, position: false });
    for (const event of ["opentag", "closetag", "text", "cdata"] as const) {
      parser.on(event, () => undefined);
    }
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const inflate = new Inflate((piece) => parser.write(decoder.decode(piece, { stream: true })));
    const data = packed(bytes, entry);
    for (let at = 0; at < data.length; at += pieceSize) {
      inflate.push(data.subarray(at, at + pieceSize), at + pieceSize >= data.length);
    }
    parser.close();
  }
}

function packed(bytes: Uint8Array, { headerOffset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  const start = headerOffset + 30 + names;
  return bytes.subarray(start, start + compressedSize);
}
