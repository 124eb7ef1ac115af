import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { blockRefs, refKey, type BlockRef } from "./BlockRef";

/** The departments whose blocks differ between two texts of one entry, in the order in which they stand. */
export function changedDepartments(before: string, after: string): string[] {
  const [was, is] = [blockTexts(before), blockTexts(after)];
  const changed = [...is, ...was].filter(
    ([key, { text }]) => was.get(key)?.text !== text || is.get(key)?.text !== text,
  );
  return [...new Set(changed.flatMap(([, { ref }]) => ref.departments))];
}

/** By whose they are; what parts blocks from each other does not count. */
function blockTexts(text: string): Map<string, { readonly ref: BlockRef; readonly text: string }> {
  return new Map(
    blockRefs(parseEntry(text)).map(({ ref, block }) => [
      refKey(ref),
      { ref, text: formatBlock(block).trim() },
    ]),
  );
}
