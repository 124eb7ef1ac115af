import type { Block, EntryText, Item, Line, Tag } from "./Entry";

/** The entry as text, character for character as it was parsed. */
export function formatEntry(entry: EntryText): string {
  return entry.blocks.map(formatBlock).join("");
}

export function formatBlock(block: Block): string {
  const tag = block.tag ? formatTag(block.tag) : "";
  return tag + block.blankLines.map(formatLine).join("") + block.items.map(formatItem).join("");
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
