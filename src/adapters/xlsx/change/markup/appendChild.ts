import { insertion, type Splice } from "./splice";
import { isSelfClosing, type XmlNode } from "./XmlNode";

/** Puts XML at the end of an element's content. */
export function appendChild(text: string, node: XmlNode, xml: string): Splice {
  if (!isSelfClosing(node)) return insertion(node.closeStart, xml);
  const start = text.lastIndexOf("/", node.end - 1);
  return { start, end: node.end, text: `>${xml}</${node.name}>` };
}

/** The name as this element's neighbours are written: with its prefix. */
export function alike(node: XmlNode, name: string): string {
  return node.name.includes(":") ? `${node.name.split(":")[0]}:${name}` : name;
}
