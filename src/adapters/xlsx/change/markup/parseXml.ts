import type { XmlNode } from "./XmlNode";

type OpenNode = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: OpenNode[] };

/** A tag, or what is passed over: comments, CDATA, instructions. A quoted value may hold `>`. */
const markup =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|\/([^\s>/]+)\s*>|([^\s>/!?]+)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>)/g;

/** SpreadsheetML nests about a dozen deep. */
const deepest = 200;

/** The elements of a well-formed part; null where tags do not fit together, and for one with a DTD. */
export function parseXml(text: string): XmlNode | null {
  const top: OpenNode = { name: "", start: 0, openEnd: 0, closeStart: 0, end: 0, children: [] };
  const open = [top];
  let at = text.indexOf("<");
  for (const match of text.matchAll(markup)) {
    // Between two tags stands text: a "<" that was passed over begins nothing that is known here.
    if (text.indexOf("<", at) !== match.index) return null;
    at = match.index + match[0].length;
    const [, closed, opened, rest = ""] = match;
    const above = open.at(-1) ?? top;
    if (opened !== undefined) {
      const node = beginNode(opened, match.index, at);
      above.children.push(node);
      if (!rest.endsWith("/")) open.push(node);
      if (open.length > deepest) return null;
    } else if (closed !== undefined) {
      if (above.name !== closed || above === top) return null;
      open.pop();
      above.closeStart = match.index;
      above.end = at;
    }
  }
  const [root, more] = top.children;
  return open.length === 1 && root && !more && !text.includes("<", at) ? root : null;
}

function beginNode(name: string, start: number, end: number): OpenNode {
  return { name, start, openEnd: end, closeStart: end, end, children: [] };
}
