import { refuse, succeed, type Result } from "../../domain/Result";
import { nestsDeeper } from "../../domain/text/nestsDeeper";

/** What is kept nests about a dozen deep. */
const deepest = 100;

/** Characters that XML forbids, changes or gives a meaning to; JSON can write each of them as `\uXXXX`. */
const unsafe = /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Data as a custom XML part: one element in a namespace of ours whose text is JSON. Any string survives, with control
 * characters and lone surrogates (those JSON escapes by itself).
 */
export function sealEnvelope(namespace: string, content: unknown): string {
  return `<content xmlns="${namespace}">${JSON.stringify(content).replace(unsafe, escaped)}</content>`;
}

/** Looked for on their own, one behind the other: in one expression, what stands before the root had ways without number. */
const beforeRoot = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;
const element = /^<([\w.:-]+)(?:\s[^<>]*)?>([\s\S]*)<\/\1\s*>\s*$/;

/** The data of a part; refused with the reason where it is not such an envelope. */
export function openEnvelope(xml: string): Result<unknown, string> {
  const text = element.exec(xml.replace(beforeRoot, ""))?.[2];
  if (text === undefined) return refuse("not an envelope");
  try {
    const json = plainText(text);
    if (nestsDeeper(json, deepest)) return refuse("nested too deeply");
    const content: unknown = JSON.parse(json);
    return succeed(content);
  } catch (error) {
    return refuse(String(error));
  }
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Other software may have written the part again, with references or CDATA of its own. */
function plainText(text: string): string {
  return text.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, raw?: string, hex?: string, decimal?: string, name?: string) => {
      if (raw !== undefined) return raw;
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ""] ?? whole;
    },
  );
}
