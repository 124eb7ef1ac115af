import type { Block } from "../entry/Entry";
import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { fold } from "../text/fold";

/**
 * An entry with another one's blocks after it, on a new line. Blocks that it already holds are left out, so that
 * appending twice changes nothing. Null where untagged text would come to stand under somebody's tag: whose it is would
 * change silently.
 */
export function appendEntry(text: string, addition: string): string | null {
  const there = parseEntry(text).blocks;
  const known = new Set(there.map(identity));
  const missing = parseEntry(addition).blocks.filter((block) => !known.has(identity(block)));
  if (missing.length === 0) return text;
  const underTag = there.some((block) => block.tag !== null);
  if (underTag && missing.some((block) => block.tag === null)) return null;
  const added = missing.map((block) => formatBlock(block).replace(/[\r\n]+$/u, ""));
  return [text.replace(/[\r\n]+$/u, ""), ...added].join("\n");
}

/** Equal for blocks of the same departments that say the same, however they are spaced. */
function identity(block: Block): string {
  const departments = [...(block.tag?.departments ?? [])].sort().join("・");
  return `${departments}\n${fold(formatBlock({ ...block, tag: null }))}`;
}
