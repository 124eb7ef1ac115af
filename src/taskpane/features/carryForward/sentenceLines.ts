import type { PlannedBlock } from "../../../domain/carryForward/CarryBlock";
import { formatTag } from "../../../domain/entry/formatEntry";
import { parseEntry } from "../../../domain/entry/parseEntry";
import type { DraftSentence } from "../../../domain/tense/draftEntry";

/** A sentence with what begins its line (■); `""` for one that goes on in a line. */
export type SentenceLine = { readonly sentence: DraftSentence; readonly marker: string };

/** The sentences of a block, each with its marker: what stands between it and the line break, or tag, before it. */
export function sentenceLines({ text, sentences }: PlannedBlock): SentenceLine[] {
  const tag = parseEntry(text).blocks[0]?.tag;
  let end = tag ? formatTag(tag).length : 0;
  return sentences.map((sentence) => {
    const between = text.slice(end, sentence.start);
    end = sentence.start + sentence.plan.length;
    return { sentence, marker: (/[^\r\n]*$/u.exec(between)?.[0] ?? "").trim() };
  });
}
