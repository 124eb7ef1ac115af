const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** What a text or an attribute's value says; XML knows no other names without a DTD. */
export function decodeText(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Characters that XML 1.0 has no way to write; they are left out. */
// eslint-disable-next-line no-control-regex -- these are the ones
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

export function encodeText(text: string): string {
  return text
    .replace(unwritable, "")
    .replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function encodeAttribute(value: string): string {
  return encodeText(value).replace(/["\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
