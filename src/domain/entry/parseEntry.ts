import type { Block, EntryText, Item, Line, Tag } from "./Entry";
import { continues, parseMarked, unmarked, type ItemHead } from "./parseItem";
import { parseTag } from "./parseTag";

type OpenItem = ItemHead & { break: string; continuation: Line[] };
type OpenBlock = { tag: Tag | null; blankLines: Line[]; items: OpenItem[] };

/**
 * Takes an entry apart: `entry := block*`, `block := tag newline item*` or untagged items, `item := marker? text
 * continuation*`. Never fails and loses nothing: `formatEntry(parseEntry(text)) === text` for every string.
 */
export function parseEntry(text: string): EntryText {
  const blocks: OpenBlock[] = [];
  for (const line of linesOf(text)) addLine(blocks, line);
  return { blocks: blocks satisfies readonly Block[] };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/gu)) {
    lines.push({ text: text.slice(from, index), break: lineBreak });
    from = index + lineBreak.length;
  }
  if (from < text.length) lines.push({ text: text.slice(from), break: "" });
  return lines;
}

function addLine(blocks: OpenBlock[], line: Line): void {
  const tagged = parseTag(line.text);
  if (!tagged) {
    addToBlock(lastBlock(blocks), line);
    return;
  }
  const { rest } = tagged;
  const { indent, open, inside, close, gap, departments } = tagged.tag;
  const end = rest === "" ? line.break : "";
  const tag = { indent, open, inside, close, gap, departments, break: end };
  blocks.push({ tag, blankLines: [], items: [] });
  if (rest !== "") addToBlock(lastBlock(blocks), { text: rest, break: line.break });
}

function lastBlock(blocks: OpenBlock[]): OpenBlock {
  const last = blocks.at(-1);
  if (last) return last;
  const untagged: OpenBlock = { tag: null, blankLines: [], items: [] };
  blocks.push(untagged);
  return untagged;
}

function addToBlock(block: OpenBlock, line: Line): void {
  const item: Item | undefined = block.items.at(-1);
  const head = parseMarked(line.text);
  const blank = line.text.trim() === "";
  if (blank && !item) block.blankLines.push(line);
  else if (item && !head && (blank || continues(line.text, item.marker)))
    block.items.at(-1)?.continuation.push(line);
  else {
    const { indent, marker, gap, text } = head ?? unmarked(line.text);
    block.items.push({ indent, marker, gap, text, break: line.break, continuation: [] });
  }
}
