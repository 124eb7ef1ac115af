import type { XmlNode } from "./XmlNode";

type OpenNode = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: OpenNode[] };

/**
 * A tag, or what is passed over: comments, CDATA, instructions. A quoted value may hold `>`. Tried where a `<` stands and
 * nowhere else, and a name is taken whole: what does not end is looked through once.
 */
const markup =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|\/([^\s>/"']+)\s*>|([^\s>/!?"']+)(?![^\s>/!?"'])([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>)/y;

/** SpreadsheetML nests about a dozen deep. */
const deepest = 200;

/** The elements of a well-formed part; null where tags do not fit together, and for one with a DTD. */
export function parseXml(text: string): XmlNode | null {
  const top: OpenNode = { name: "", start: 0, openEnd: 0, closeStart: 0, end: 0, children: [] };
  const open = [top];
  let at = 0;
  // Between two tags stands text: a "<" in it that begins nothing that is known here is an end to all.
  for (let begin = text.indexOf("<"); begin >= 0; begin = text.indexOf("<", at)) {
    markup.lastIndex = begin;
    const match = markup.exec(text);
    if (!match) return null;
    at = markup.lastIndex;
    const [, closed, opened, rest = ""] = match;
    const above = open.at(-1) ?? top;
    if (opened !== undefined) {
      const node = beginNode(opened, begin, at);
      above.children.push(node);
      if (!rest.endsWith("/")) open.push(node);
      if (open.length > deepest) return null;
    } else if (closed !== undefined) {
      if (above.name !== closed || above === top) return null;
      open.pop();
      above.closeStart = begin;
      above.end = at;
    }
  }
  const [root, more] = top.children;
  return open.length === 1 && root && !more ? root : null;
}

function beginNode(name: string, start: number, end: number): OpenNode {
  return { name, start, openEnd: end, closeStart: end, end, children: [] };
}
