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
  for (const match of text.matchAll(/(?<text>[^\r\n]*)(?<break>\r\n|\r|\n|$)/gu))
    if (match[0] !== "") lines.push({ ...(match.groups as Line) });
  return lines;
}

function addLine(blocks: OpenBlock[], line: Line): void {
  const tagged = parseTag(line.text);
  if (!tagged) {
    addToBlock(lastBlock(blocks), line);
    return;
  }
  const { tag, rest } = tagged;
  blocks.push({
    tag: { ...tag, break: rest === "" ? line.break : "" },
    blankLines: [],
    items: [],
  });
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
  else block.items.push({ ...(head ?? unmarked(line.text)), break: line.break, continuation: [] });
}
