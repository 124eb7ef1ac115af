import type { Block, EntryText, Item } from "../entry/Entry";
import { formatItem, formatLine, formatTag } from "../entry/formatEntry";
import { maskBrackets } from "./maskBrackets";
import { splitMasked } from "./splitSentences";

/** A sentence of an entry without the space around it, and where it begins in the entry's text. */
export type EntrySentence = {
  readonly text: string;
  /** The same with its brackets masked; they may close in a later line of the item. */
  readonly masked: string;
  readonly start: number;
  /** Whether the next line of the block has no marker and does not begin like a sentence or note of its own. */
  readonly continued: boolean;
};

/** The sentences of an entry's items, in order. */
export function entrySentences({ blocks }: EntryText): EntrySentence[] {
  const sentences: EntrySentence[] = [];
  let at = 0;
  for (const block of blocks) {
    at += headLength(block);
    const lines: Piece[] = [];
    for (const item of block.items) {
      lines.push(...piecesOf(item, at));
      at += formatItem(item).length;
    }
    for (const [i, { text, masked, start }] of lines.entries()) {
      const next = lines[i + 1];
      sentences.push({ text, masked, start, continued: next?.goesOn === true });
    }
  }
  return sentences;
}

type Piece = Omit<EntrySentence, "continued"> & { readonly goesOn: boolean };

function headLength(block: Block): number {
  const tag = block.tag ? formatTag(block.tag).length : 0;
  return block.blankLines.reduce((length, line) => length + formatLine(line).length, tag);
}

/** Quotations are looked for in the item as a whole, for they may go over its lines. */
function piecesOf(item: Item, itemStart: number): Piece[] {
  const { indent, marker, gap } = item;
  const head = indent.length + marker.length + gap.length;
  const text = formatItem(item).slice(head);
  const pieces: Piece[] = [];
  let at = 0;
  let atLineStart = marker === "";
  for (const { text: whole, masked } of splitMasked(text, maskBrackets(text))) {
    const sentence = whole.trim();
    const lead = whole.indexOf(sentence);
    if (sentence !== "") {
      pieces.push({
        text: sentence,
        masked: masked.slice(lead, lead + sentence.length),
        start: itemStart + head + at + lead,
        goesOn: atLineStart && !/^(?:また、|なお、|※|＊|[(（]|内訳)/u.test(sentence),
      });
    }
    at += whole.length;
    atLineStart = /[\r\n]$/u.test(whole);
  }
  return pieces;
}
