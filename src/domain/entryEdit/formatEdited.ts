import { formatBlock, formatLine, formatTag } from "../entry/formatEntry";
import type { Block } from "../entry/Entry";
import { isBlank, sameAsItem, type EditedItem } from "./EditedItem";
import { itemText } from "./itemText";

/**
 * A block with edited items, as text. What was not edited keeps every character; a changed item keeps its indent and
 * the breaks between its lines; a new one looks as its neighbours. Blank items are left out. `lineBreak` parts lines
 * that were not parted before.
 */
export function formatEdited(
  block: Block,
  edited: readonly EditedItem[],
  lineBreak: string,
): string {
  const { tag, items, blankLines } = block;
  if (isUnchanged(block, edited)) return formatBlock(block);
  const kept = edited.filter((one) => !isBlank(one));
  const last = items.at(-1);
  const bare = tag ? formatTag({ ...tag, break: "" }) : "";
  const afterTag = (tag?.break ?? "") + blankLines.map(formatLine).join("");
  // How the block ends stays at its end, whichever item comes last.
  const end = last ? itemText(last).end : afterTag;
  if (kept.length === 0) return tag ? bare + end : "";
  const between = last ? afterTag : tag ? lineBreak : "";
  const body = kept.map((one, i) => {
    const own = bodyOf(block, one, lineBreak);
    if (i === kept.length - 1) return own;
    const was = one.from === null ? undefined : items[one.from];
    const parted = was && was !== last ? itemText(was).end : "";
    return own + (parted === "" ? lineBreak : parted);
  });
  return bare + between + body.join("") + end;
}

function bodyOf({ items }: Block, edited: EditedItem, lineBreak: string): string {
  const was = edited.from === null ? undefined : items[edited.from];
  if (was && sameAsItem(edited, was)) return itemText(was).body;
  const look = was ?? items.find(({ marker }) => marker === edited.marker) ?? items[0];
  const gap = edited.marker === "" ? "" : (look?.gap ?? "");
  const breaks = was ? itemText(was).breaks : [];
  const head = (look?.indent ?? "") + edited.marker + gap;
  const before = [head, ...breaks];
  return edited.lines.map((line, i) => (before[i] ?? lineBreak) + line).join("");
}

/** Whether edited items are just those of the block. */
export function isUnchanged({ items }: Block, edited: readonly EditedItem[]): boolean {
  return (
    edited.length === items.length &&
    items.every((item, i) => {
      const one = edited[i];
      return one?.from === i && sameAsItem(one, item);
    })
  );
}
