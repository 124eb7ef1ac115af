/** Turns the bytes of an XML part into text, piece by piece: UTF-8 or UTF-16, with or without a byte order mark. */
export type XmlDecoder = {
  /** Throws a TypeError where the bytes are not of that encoding. */
  decode(bytes: Uint8Array): string;
  /** What was held back; throws where the last character is cut off. */
  finish(): string;
};

export function xmlDecoder(): XmlDecoder {
  let decoder: TextDecoder | null = null;
  let held = new Uint8Array(0);
  const start = () => (decoder ??= new TextDecoder(encodingOf(held), { fatal: true }));
  return {
    decode(bytes) {
      if (decoder) return decoder.decode(bytes, { stream: true });
      held = joined(held, bytes);
      return held.length < 4 ? "" : start().decode(held, { stream: true });
    },
    finish() {
      if (decoder) return decoder.decode();
      return start().decode(held);
    },
  };
}

/** Office Open XML allows no other encodings (ECMA-376 part 1, 9.1.1). Of a mark, the decoder itself takes care. */
export function isOpenXmlEncoding(declared: string | undefined): boolean {
  return declared === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(declared);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
