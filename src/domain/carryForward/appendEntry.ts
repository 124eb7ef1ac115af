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
  const missing = parseEntry(addition).blocks.filter(
    (block) => saysAnything(block) && !there.some((other) => holds(other, block)),
  );
  if (missing.length === 0) return text;
  const underTag = there.some((block) => block.tag !== null);
  if (underTag && missing.some((block) => block.tag === null)) return null;
  const added = missing.map((block) => formatBlock(block).replace(/[\r\n]+$/u, ""));
  return [text.replace(/[\r\n]+$/u, ""), ...added].join("\n");
}

function saysAnything(block: Block): boolean {
  return block.tag !== null || sayings(block) !== "";
}

/** Whether a block of the same departments already says all of it, line after line, however it is spaced. */
function holds(block: Block, wanted: Block): boolean {
  if (departmentsKey(block) !== departmentsKey(wanted)) return false;
  const words = sayings(wanted);
  return words === "" || `\n${sayings(block)}\n`.includes(`\n${words}\n`);
}

function departmentsKey(block: Block): string {
  return [...(block.tag?.departments ?? [])].sort().join("・");
}

function sayings(block: Block): string {
  const lines = formatBlock({ ...block, tag: null }).split(/[\r\n]+/u);
  return lines
    .map(fold)
    .filter((line) => line !== "")
    .join("\n");
}
