import type { Block } from "../entry/Entry";
import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { draftEntry, type DraftSentence } from "../tense/draftEntry";
import type { PlannedBlock } from "./CarryBlock";
import type { CarryTense } from "./CarryProposal";

/** A block that says something, with what is planned in it. */
export type PlannedPart = { readonly block: Block; readonly plan: PlannedBlock };

/** How the sentences of a block are told. */
export type Telling = {
  readonly tense: CarryTense;
  /** Which sentences that are asked about are told as suggested, by index. */
  readonly accepted: readonly number[];
};

/**
 * The blocks of last year's plan as they would be told. How it is written – in です・ます, with full stops – is judged by
 * the whole entry. Empty lines above the first tag are no block. `reportYear` null: names, of which no sentence is turned.
 */
export function plannedBlocks(
  text: string,
  tense: CarryTense,
  reportYear: number | null,
): PlannedPart[] {
  const { sentences } =
    reportYear === null ? { sentences: [] } : draftEntry(text, () => false, reportYear);
  let end = 0;
  return parseEntry(text).blocks.flatMap((block) => {
    const own = formatBlock(block);
    const start = end;
    end += own.length;
    if (block.tag === null && own.trim() === "") return [];
    const inBlock = sentences
      .filter((one) => one.start >= start && one.start < end)
      .map((one) => ({ ...one, start: one.start - start }));
    return [{ block, plan: tellBlock(own, inBlock, { tense, accepted: [] }) }];
  });
}

/** A block of a plan as it is told with these suggestions taken. */
export function tellBlock(
  text: string,
  sentences: readonly DraftSentence[],
  { tense, accepted }: Telling,
): PlannedBlock {
  const told: DraftSentence[] = [];
  const parts: string[] = [];
  let from = 0;
  let moved = 0;
  for (const [i, sentence] of sentences.entries()) {
    const { answer, plan, result, start } = sentence;
    const taken = answer === "certain" || (answer === "asked" && accepted.includes(i));
    const draft = taken && tense === "draft" ? result : plan;
    told.push({ ...sentence, draft, draftStart: start + moved });
    parts.push(text.slice(from, start), draft);
    from = start + plan.length;
    moved += draft.length - plan.length;
  }
  return { text, draft: parts.join("") + text.slice(from), sentences: told };
}
