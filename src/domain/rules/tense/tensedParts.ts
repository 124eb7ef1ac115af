import { parseEntry } from "../../entry/parseEntry";
import { formatHead, formatItem } from "../../entry/formatEntry";
import { draftEntry, type DraftSentence } from "../../tense/draftEntry";
import { tenseOf, type Tense } from "../../tense/tenseOf";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";

/** A sentence where it stands. */
export type TensedSentence = {
  readonly sentence: DraftSentence;
  readonly tense: Tense;
  readonly cell: CheckedCell;
  /** Where it begins in the cell's text. */
  readonly start: number;
};

/** One department's part of an entry, item by item. `departments`: as written; none for text under no tag. */
export type TensedPart = {
  readonly departments: readonly string[];
  readonly items: readonly (readonly TensedSentence[])[];
};

/** The sentences of an entry by their tense. The cells of a cut-up entry are read as one text: a sentence may go on. */
export function tensedParts({ cells }: EntryUnit): TensedPart[] {
  const text = cells.map((cell) => cell.text).join("\n");
  const sentences = placeSentences(cells, draftEntry(text).sentences);
  let at = 0;
  let next = 0;
  return parseEntry(text).blocks.map((block) => {
    at += formatHead(block).length;
    const items = block.items.map((item) => {
      at += formatItem(item).length;
      const first = next;
      while ((sentences[next]?.sentence.start ?? at) < at) next++;
      return sentences.slice(first, next);
    });
    return { departments: block.tag?.departments ?? [], items };
  });
}

function placeSentences(
  cells: readonly CheckedCell[],
  sentences: readonly DraftSentence[],
): TensedSentence[] {
  let offset = 0;
  return cells.flatMap((cell) => {
    const from = offset;
    offset += cell.text.length + 1;
    return sentences
      .filter(({ start }) => start >= from && start < offset)
      .map((sentence) => ({
        sentence,
        tense: tenseOf(sentence),
        cell,
        start: sentence.start - from,
      }));
  });
}
