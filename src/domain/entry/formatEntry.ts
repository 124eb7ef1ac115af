import type { Block, EntryText, Item, Line, Tag } from "./Entry";

/** The entry as text, character for character as it was parsed. */
export function formatEntry(entry: EntryText): string {
  return entry.blocks.map(formatBlock).join("");
}

export function formatBlock(block: Block): string {
  return (block.tag ? formatTag(block.tag) : "") + formatBody(block);
}

/** What stands before a block's first item. */
export function formatHead({ tag, blankLines }: Block): string {
  return (tag ? formatTag(tag) : "") + blankLines.map(formatLine).join("");
}

/** What stands under a block's tag. */
export function formatBody({ blankLines, items }: Block): string {
  return blankLines.map(formatLine).join("") + items.map(formatItem).join("");
}

export function formatTag(tag: Tag): string {
  return tag.indent + tag.open + tag.inside + tag.close + tag.gap + tag.break;
}

export function formatItem(item: Item): string {
  const head = item.indent + item.marker + item.gap + item.text + item.break;
  return head + item.continuation.map(formatLine).join("");
}

export function formatLine(line: Line): string {
  return line.text + line.break;
}
