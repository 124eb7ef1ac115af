import { findFigures } from "../../../domain/tense/findFigures";
import type { TenseChange } from "../../../domain/tense/SentenceTense";

/** So many kana, and so many characters before them, are taken for the stem of the word whose ending changes. */
const mostKana = 6;
const mostStem = 4;

/**
 * A change with the whole word of which it is the end: in 講座を年2回開催予定。 not 予定→した but 開催予定→開催した, in 呼びかける
 * not る→た: a person reads words. `from`: nothing before it is taken in, nor any
 * figure (年2回).
 */
export function wordAround(plan: string, change: TenseChange, from = 0): TenseChange {
  const figures = findFigures(plan.slice(0, change.start));
  const least = Math.max(from, ...figures.map(({ end }) => end));
  const afterKana = back(plan, change.start, least, /[ぁ-んー]/u, mostKana);
  const start = back(plan, afterKana, least, /[一-鿿々ァ-ヶーA-Za-z]/u, mostStem);
  return { ...change, start, text: plan.slice(start, change.start) + change.text };
}

/** を never belongs to the word after it. */
function back(text: string, at: number, from: number, kind: RegExp, most: number): number {
  let start = at;
  while (start > from && at - start < most) {
    const character = text[start - 1] ?? "";
    if (character === "を" || !kind.test(character)) break;
    start--;
  }
  return start;
}
