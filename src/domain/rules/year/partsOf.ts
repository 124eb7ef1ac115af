import type { Block } from "../../entry/Entry";
import { formatBody } from "../../entry/formatEntry";
import { parseEntry } from "../../entry/parseEntry";
import { planSentences } from "../../carryForward/planSentences";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";

/** One department's part of an entry. `cell`: where it begins. `departments`: as written; none for text under no tag. */
export type EntryPart = {
  readonly cell: CheckedCell;
  readonly departments: readonly string[];
  /** What it says, sentence by sentence, without markers. */
  readonly sentences: string[];
};

/** The parts of an entry. What stands first in a further cell of a cut-up entry goes on the part before. */
export function partsOf({ cells }: EntryUnit): readonly EntryPart[] {
  const parts: EntryPart[] = [];
  for (const cell of cells) {
    for (const block of parseEntry(cell.text).blocks) {
      const sentences = sentencesIn(block);
      const open = parts.at(-1);
      if (block.tag || !open) {
        parts.push({ cell, departments: block.tag?.departments ?? [], sentences });
      } else {
        open.sentences.push(...sentences);
      }
    }
  }
  return parts;
}

function sentencesIn(block: Block): string[] {
  return planSentences(formatBody(block));
}
