import { lineBreakOf } from "../entryEdit/editBlock";
import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";
import { missingBlocks } from "./missingBlocks";
import { withoutLastBreaks } from "../text/withoutLastBreaks";

/** `mixes`: untagged text would come to stand under somebody's tag; whose it is would change silently. */
export type AppendedEntry = { readonly text: string; readonly mixes: boolean };

/**
 * An entry with another one's blocks after it, on a new line. Blocks and items that it already holds, in whatever tense
 * and under whatever name of their department, are left out, so that appending twice changes nothing.
 */
export function appendEntry(text: string, addition: string, profile: Profile): AppendedEntry {
  const there = parseEntry(text).blocks;
  const missing = missingBlocks(there, parseEntry(addition).blocks, profile);
  if (missing.length === 0) return { text, mixes: false };
  const underTag = there.some((block) => block.tag !== null);
  const pieces = [text, ...missing.map(formatBlock)].map(withoutLastBreaks);
  return {
    text: pieces.filter((piece) => piece !== "").join(lineBreakOf(text)),
    mixes: underTag && missing.some((block) => block.tag === null),
  };
}
