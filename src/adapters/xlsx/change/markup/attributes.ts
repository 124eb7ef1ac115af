import { decodeText, encodeAttribute } from "./entities";
import type { Splice } from "./splice";
import type { XmlNode } from "./XmlNode";

const pattern = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

type Found = { readonly value: string; readonly start: number; readonly end: number };

function find(text: string, node: XmlNode, name: string): Found | null {
  const from = node.start + 1 + node.name.length;
  for (const match of text.slice(from, node.openEnd).matchAll(pattern)) {
    if (match[1] !== name) continue;
    const value = match[2] ?? match[3] ?? "";
    const end = from + match.index + match[0].length - 1;
    return { value, start: end - value.length, end };
  }
  return null;
}

/** The attribute's value, by its name as written. */
export function attribute(text: string, node: XmlNode, name: string): string | null {
  const found = find(text, node, name);
  return found && decodeText(found.value);
}

/** Gives an attribute another value, or puts it behind the element's name where there is none. */
export function setAttribute(text: string, node: XmlNode, name: string, value: string): Splice {
  const found = find(text, node, name);
  const encoded = encodeAttribute(value);
  if (found) return { start: found.start, end: found.end, text: encoded };
  const at = node.start + 1 + node.name.length;
  return { start: at, end: at, text: ` ${name}="${encoded}"` };
}

/** Attributes as they are written in a tag, each after a space. */
export function attributesText(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${encodeAttribute(value)}"`))
    .join("");
}
