import { inflateRawSync } from "node:zlib";

/** An entry of a zip as its local header gives it. */
export type ZipPart = {
  readonly name: string;
  readonly packed: Buffer;
  readonly text: string;
};

/** A zip by walking its local headers: another way than the reader's, and than the writer's own directory. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const file = Buffer.from(bytes);
  const found: ZipPart[] = [];
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50;) {
    const size = file.readUInt32LE(at + 18);
    const name = at + 30 + file.readUInt16LE(at + 26);
    const data = name + file.readUInt16LE(at + 28);
    const packed = file.subarray(data, data + size);
    const whole = file.readUInt16LE(at + 8) === 8 ? inflateRawSync(packed) : packed;
    found.push({
      name: file.toString("utf8", at + 30, name),
      packed,
      text: whole.toString("utf8"),
    });
    at = data + size;
  }
  return found;
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = zipParts(bytes).find((one) => one.name === name);
  if (!part) throw new Error(`no ${name}`);
  return part.text;
}

/** The names of the entries that are not in both with the very same packed bytes. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(zipParts(before).map((part) => [part.name, part.packed]));
  return zipParts(after)
    .filter(({ name, packed }) => !old.get(name)?.equals(packed))
    .map(({ name }) => name);
}
