import { parseEntry } from "../entry/parseEntry";
import { entrySentences, type EntrySentence } from "./entrySentences";
import { findEnding } from "./findEnding";
import { judgeSentence } from "./judgeSentence";
import { namesLaterYear } from "./namesLaterYear";
import { toldAs } from "./resultOf";
import type { Judgement, SentenceTense } from "./SentenceTense";

/** A sentence of an entry, without tag, marker and the space around it, and what stands for it in the draft. */
export type DraftSentence = SentenceTense & {
  /** Where it begins in the entry's text. */
  readonly start: number;
  /** `result` where that is certain or was accepted, else `plan`. */
  readonly draft: string;
  /** Where that begins in the draft. */
  readonly draftStart: number;
};

export type EntryDraft = { readonly text: string; readonly sentences: readonly DraftSentence[] };

/**
 * The draft of a result from the text of a plan entry: what is certain is turned, and nothing else is touched.
 * `accepts`: whether a person has taken the suggestion for a sentence that is asked about; by default none. `reportYear`:
 * the fiscal year that is reported on; what names a later one is asked about.
 */
export function draftEntry(
  text: string,
  accepts: (sentence: SentenceTense) => boolean = () => false,
  reportYear: number | null = null,
): EntryDraft {
  const found = entrySentences(parseEntry(text));
  const style = styleOf(found);
  const sentences: DraftSentence[] = [];
  const parts: string[] = [];
  let from = 0;
  let moved = 0;
  for (const sentence of found) {
    const told = toldAs(sentence.text, inYear(judged(sentence, style), sentence, reportYear));
    const taken = told.answer === "certain" || (told.answer === "asked" && accepts(told));
    const draft = taken ? told.result : told.plan;
    const { start } = sentence;
    sentences.push({ ...told, start, draft, draftStart: start + moved });
    parts.push(text.slice(from, start), draft);
    from = start + sentence.text.length;
    moved += draft.length - told.plan.length;
  }
  return { text: parts.join("") + text.slice(from), sentences };
}

/**
 * A line without a full stop may be a heading (いのちを守る) where the entry has full stops elsewhere, and the next line may
 * go on with it (支援を行う / 団体に補助する。): only です・ます end a sentence by themselves.
 */
function judged(sentence: EntrySentence, style: Style): Judgement {
  const judgement = judgeSentence(sentence, style.polite);
  const { masked, continued } = sentence;
  if (judgement.answer !== "certain" || !(continued || style.stops)) return judgement;
  const { end, stopped } = findEnding(masked, masked.length);
  if (stopped || endsPolitely(masked.slice(0, end))) return judgement;
  return { ...judgement, answer: "asked", reason: "no-stop" };
}

/** What was planned for a later year cannot be reported as done yet. */
function inYear(
  judgement: Judgement,
  sentence: EntrySentence,
  reportYear: number | null,
): Judgement {
  if (judgement.answer !== "certain" || reportYear === null) return judgement;
  return namesLaterYear(sentence, reportYear)
    ? { ...judgement, answer: "asked", reason: "later" }
    : judgement;
}

/** How an entry is written: in です・ます, and with full stops. */
type Style = { readonly polite: boolean; readonly stops: boolean };

function styleOf(sentences: readonly EntrySentence[]): Style {
  const ends = sentences.map(({ masked }) => ({ masked, ...findEnding(masked, masked.length) }));
  return {
    polite: ends.some(({ masked, end }) => endsPolitely(masked.slice(0, end))),
    stops: ends.some(({ stopped }) => stopped),
  };
}

function endsPolitely(words: string): boolean {
  return ["ます", "ました", "ません", "です", "でした"].some((ending) => words.endsWith(ending));
}
