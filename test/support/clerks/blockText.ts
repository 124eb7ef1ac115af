/**
 * Blocks as a person sees them: from one line that begins with 【 to the next. Told here in so many words, and not by the
 * product's own grammar, so that an expectation does not rest on what it is to judge.
 */
function parts(text: string): string[] {
  return text.split(/\n(?=【)/u);
}

/** The block under a tag line, without the line break behind it. */
export function blockIn(text: string, tag: string): string {
  const found = parts(text).filter((part) => part.split("\n")[0] === tag);
  const [block, another] = found;
  if (block === undefined || another !== undefined)
    throw new Error(`${found.length} blocks ${tag} in ${text}`);
  return block;
}

export function withoutBlock(text: string, tag: string): string {
  const block = blockIn(text, tag);
  return parts(text)
    .filter((part) => part !== block)
    .join("\n");
}

/** The text and a block below it. */
export function withBlock(text: string, block: string): string {
  return text === "" ? block : `${text}\n${block}`;
}

/** The text with some words changed, which have to stand in it exactly once. */
export function reworded(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${from} does not stand exactly once in ${text}`);
  return before + to + after;
}
