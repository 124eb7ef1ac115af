/**
 * Whether a JSON text nests lists and objects deeper than so many levels. To be asked of a text from elsewhere before it is
 * read: what nests a hundred thousand deep can be read, but not written again.
 */
export function nestsDeeper(json: string, levels: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') quoted = !quoted;
    else if (quoted) at += character === "\\" ? 1 : 0;
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > levels) return true;
  }
  return false;
}
