import { fold } from "../text/fold";
import { bigramsOf } from "../text/similarity";

/**
 * Below this share a plan has left no trace in a report. Read by eye, of one city's year the nine plans without a trace
 * hold at most 0.49, those that were reported on – reworded, split up, joined with others – at least 0.59; one general
 * sentence (こども食堂をはじめとした居場所づくり, 0.30), which a figure reports on, is taken for unreported. In another
 * city's short polite sentences those that go on begin at 0.45, so the bound is just above the former. The Dice
 * coefficient of two sentences cannot part them: a report is longer than its plan, or shorter.
 */
export const leastTrace = 0.5;

/** Two characters that say nothing of what is done: する。 ことに */
const empty = /^[ぁ-ゖー、。・,.:「」『』()[\]【】※~〜/-]{2}$/u;

/**
 * How much of a sentence a text holds, 0–1: the share of its pairs of neighbouring characters, without those of
 * kana and punctuation alone, which tell plans and reports apart, not what they are about. 1 where nothing is left.
 */
export function traceOf(sentence: string, text: string): number {
  const wanted = [...bigramsOf(fold(sentence)).counts].filter(([pair]) => !empty.test(pair));
  if (wanted.length === 0) return 1;
  // To look for some dozens of pairs costs less than to prepare a text that few sentences are looked for in.
  const there = fold(text);
  const sum = (pairs: readonly (readonly [string, number])[]) =>
    pairs.reduce((total, [, count]) => total + count, 0);
  return sum(wanted.filter(([pair]) => there.includes(pair))) / sum(wanted);
}
