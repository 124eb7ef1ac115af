/** An element of a part's text, with the places where it stands; what is not touched stays character for character. */
export type XmlNode = {
  /** With its prefix, as written. */
  readonly name: string;
  /** From `<` … */
  readonly start: number;
  /** … over the end of its start tag and the begin of its end tag (both the same where it is empty as `<a/>`) … */
  readonly openEnd: number;
  readonly closeStart: number;
  /** … to behind its last `>`. */
  readonly end: number;
  readonly children: readonly XmlNode[];
};

/** Written as `<a/>`. */
export function isSelfClosing(node: XmlNode): boolean {
  return node.openEnd === node.end;
}

export function childrenNamed(node: XmlNode | null, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((child) => child.name === name) ?? null;
}

/** All elements below, in the order of the text. */
export function* descendants(node: XmlNode): Generator<XmlNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}
