/** Width and height as the picture's header says (PNG specification, IHDR: two big-endian words from byte 16). */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
