import { doubtInside, hasInnerVerb } from "./doubtInside";
import { findEnding, findStart, type SentenceEnding } from "./findEnding";
import { hokaChanges } from "./hokaChanges";
import { isPast } from "./isPast";
import { isKanji } from "./kanaRows";
import { aside } from "./maskBrackets";
import { nounEnding } from "./nounEnding";
import { plannedEnding } from "./plannedEnding";
import { plainVerb } from "./plainVerb";
import { readVerb } from "./readVerb";
import type { Judgement, TenseChange, UnchangedReason } from "./SentenceTense";
import { tailBefore, tailLength, type VerbForm } from "./VerbForm";
import { unchangedText } from "./unchangedText";
import type { SentencePiece } from "./splitSentences";

/**
 * Judges one sentence: what its last words are, and whether anything in it speaks against turning them. `polite`: how
 * the texts around it are written, for words that a suggestion adds.
 */
export function judgeSentence({ text, masked }: SentencePiece, polite: boolean): Judgement {
  const ending = findEnding(masked, limitOf(masked));
  const words = masked.slice(findStart(masked), ending.end);
  const tail = words.slice(-tailLength);
  const nothing = unchangedText(words, text);
  if (nothing) return unlessInside(nothing, words);
  if (isPast(tail)) return { answer: "unchanged", reason: "past" };
  const verb = verbOf(tail, words, ending.stopped, polite);
  if (verb === "name") return unlessInside(isNote(masked) ? "note" : "name", words);
  const judgement = judgeVerb(verb, masked.slice(0, ending.end), ending);
  if (judgement.answer !== "certain" || !isRemarkedAsPlanned({ text, masked })) return judgement;
  return { ...judgement, answer: "asked", reason: "planned" };
}

/** 開催する（予定）: the remark would be wrong beside 開催した. One that says more (12月頃を予定) is marked to be confirmed. */
function isRemarkedAsPlanned({ text, masked }: SentencePiece): boolean {
  return [...text.matchAll(/[(（][ 　]*予定[ 　]*[)）]/gu)].some(
    ({ index }) => masked[index] === aside,
  );
}

/** 奨励金を交付する 研修 7件: what ends in names or figures may have its verb before them. */
function unlessInside(reason: UnchangedReason, words: string): Judgement {
  if (hasInnerVerb(words)) return { answer: "asked", reason: "inner-verb", changes: [] };
  return { answer: "unchanged", reason };
}

/** ※…, ( )内は…. */
function isNote(masked: string): boolean {
  return /^(?:※|\uE001{1,4}内は)/u.test(masked);
}

/** Where the sentence ends and a note behind it (…図る※詳細は別紙) begins; a ※ inside a sentence is no such note. */
function limitOf(masked: string): number {
  for (let at = masked.indexOf("※", 1); at > 0; at = masked.indexOf("※", at + 1)) {
    const { end } = findEnding(masked, at);
    const tail = tailBefore(masked, end);
    if (isPast(tail) || readVerb(tail)) return at;
  }
  return masked.length;
}

function verbOf(
  tail: string,
  words: string,
  stopped: boolean,
  polite: boolean,
): VerbForm | "name" | null {
  const planned = plannedEnding(tail, polite);
  if (planned) return planned.past === "" && isHeading(tail, stopped) ? "name" : planned;
  const verb = readVerb(tail);
  if (verb && (stopped || /[をにがへ]/u.test(words) || isVerbOnly(tail))) return verb;
  // Names end like verbs, too (ひろばまる, つどう); with a kanji it may be either.
  if (verb) return isKanji(tail.slice(-2, -1)) ? null : "name";
  // …を開催するなど: a verb all the same.
  const listed = /(?:など|等)$/u.exec(tail);
  if (listed && plainVerb(tail.slice(0, listed.index))) return null;
  if (/[一-鿿々ァ-ヶー\uE000]$/u.test(tail) || !stopped)
    return nounEnding(words, stopped, polite) ?? "name";
  return null;
}

/** 補助する, 周知します are verbs without anything before them. */
function isVerbOnly(tail: string): boolean {
  return /(?:する|ます|ません)$/u.test(tail);
}

/** 第2期地域福祉計画 is a plan's name; 連絡会の事業計画 announces what is planned. */
function isHeading(tail: string, stopped: boolean): boolean {
  return !stopped && /計画$/u.test(tail) && !/事業計画$/u.test(tail);
}

function judgeVerb(verb: VerbForm | null, before: string, ending: SentenceEnding): Judgement {
  if (!verb) return { answer: "asked", reason: "unknown", changes: [] };
  // A suggestion with one verb turned and the other not would be wrong in any case.
  if (hasInnerVerb(before)) return { answer: "asked", reason: "inner-verb", changes: [] };
  const hoka = hokaChanges(before);
  const last = lastChange(verb, ending.end);
  const changes = last ? [...hoka.changes, last] : [];
  const doubt = verb.doubt ?? doubtInside(before) ?? (hoka.unsure ? "inner-verb" : null);
  return doubt
    ? { answer: "asked", reason: doubt, changes }
    : { answer: "certain", reason: verb.reason, changes };
}

function lastChange({ cut, past }: VerbForm, end: number): TenseChange | null {
  return past === "" ? null : { start: end - cut, end, text: past };
}
