import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { lineBreakOf } from "../entryEdit/editBlock";
import { saysAnything } from "./MergeBlock";
import { withoutLastBreaks } from "../text/withoutLastBreaks";

/** What is to become of the blocks of an entry. Indexes are those of `MergeBlock`. */
export type EntryRewrite = {
  /** The new text of a block; null takes it out. */
  readonly replaced: ReadonlyMap<number, string | null>;
  /** New blocks; `before` is the index of the block that they come before, the number of blocks for the end. */
  readonly inserted: readonly { readonly before: number; readonly text: string }[];
};

/** A part of the entry that lies in one cell. */
type Chunk = { readonly text: string; readonly cell: number };

/**
 * The texts of an entry's cells with some of its blocks replaced, taken out or added: every other character stays, in the
 * cell it stands in. `cells`: their texts from the top, `divided` as in `Division`.
 */
export function rewriteEntry(
  cells: readonly string[],
  divided: boolean,
  rewrite: EntryRewrite,
): string[] {
  const filled = cells.filter((text) => text !== "");
  const [first = ""] = filled;
  // Merges that were taken apart and filled: each cell says all of it.
  if (filled.length > 1 && filled.every((text) => text === first)) {
    const [text = ""] = rewriteCells([first], divided, rewrite);
    return cells.map((cell) => (cell === "" ? "" : text));
  }
  return rewriteCells(cells, divided, rewrite);
}

function rewriteCells(
  cells: readonly string[],
  divided: boolean,
  { replaced, inserted }: EntryRewrite,
): string[] {
  const lineBreak = lineBreakOf(cells.join("\n"));
  const chunks: Chunk[] = [];
  const insert = (index: number) => {
    const cell = chunks.at(-1)?.cell ?? firstCell(cells);
    for (const { before, text } of inserted)
      if (before === index) chunks.push({ text: withBreaks(text, lineBreak), cell });
  };
  let index = 0;
  for (const { says, parts } of blocksIn(cells, divided)) {
    if (!says) {
      chunks.push(...parts);
      continue;
    }
    insert(index);
    const text = replaced.get(index);
    if (text === undefined) chunks.push(...parts);
    else if (text !== null) chunks.push(...replaceParts(parts, withBreaks(text, lineBreak)));
    index++;
  }
  insert(index);
  return cells.map((before, cell) =>
    joinChunks(
      chunks.filter((chunk) => chunk.cell === cell).map(({ text }) => text),
      before,
      lineBreak,
    ),
  );
}

/** Other files break lines in other ways; a cell has one. */
function withBreaks(text: string, lineBreak: string): string {
  return text.replace(/\r\n|\r|\n/gu, lineBreak);
}

function firstCell(cells: readonly string[]): number {
  return Math.max(
    0,
    cells.findIndex((text) => text !== ""),
  );
}

/** The blocks of the whole entry, each with its parts in the cells. */
function blocksIn(cells: readonly string[], divided: boolean) {
  const filled = cells.flatMap((text, cell) => (text === "" ? [] : [{ text, cell }]));
  const whole = filled.map(({ text }) => text).join("\n");
  const blocks = divided
    ? parseEntry(whole).blocks.map((block) => ({ tag: block.tag, text: formatBlock(block) }))
    : whole === ""
      ? []
      : [{ tag: null, text: whole }];
  let start = 0;
  return blocks.map((block) => {
    const from = start;
    start += block.text.length;
    return { says: saysAnything(block), parts: partsIn(filled, from, start) };
  });
}

/** Offsets are those of the cells' texts, joined by one line break each. */
function partsIn(filled: readonly Chunk[], from: number, to: number): Chunk[] {
  let start = 0;
  return filled.flatMap(({ text, cell }) => {
    const [left, right] = [Math.max(from, start), Math.min(to, start + text.length)];
    const own = text.slice(left - start, right - start);
    start += text.length + 1;
    return right > left ? [{ text: own, cell }] : [];
  });
}

/** The new text stands where the block began; what parted it from the next one stays. */
function replaceParts(parts: readonly Chunk[], text: string): Chunk[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const gap =
    first.cell === last.cell ? (/(?<!\s)[^\S\r\n]*([\r\n]\s*)$/u.exec(last.text)?.[1] ?? "") : "";
  return [{ text: text + gap, cell: first.cell }];
}

/** A cell that did not end with a line break does not get one. */
function joinChunks(chunks: readonly string[], before: string, lineBreak: string): string {
  const joined = chunks.reduce(
    (text, chunk) =>
      text === "" || chunk === "" || /[\r\n]$/u.test(text)
        ? text + chunk
        : text + lineBreak + chunk,
    "",
  );
  return /[\r\n]$/u.test(before) || joined === before ? joined : withoutLastBreaks(joined);
}
