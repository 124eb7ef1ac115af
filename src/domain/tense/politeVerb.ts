import { isKanji, vowelOf } from "./kanaRows";
import { passiveOrVerb } from "./plainVerb";
import { oneSyllableStems } from "./ruClass";
import type { VerbForm } from "./VerbForm";
import { verbDoubt } from "./verbDoubt";

/** A verb in ます or ません at the end of a text; null where there is none. Its class does not matter. */
export function politeVerb(tail: string): VerbForm | null {
  const negative = tail.endsWith("ません");
  if (!negative && !tail.endsWith("ます")) return null;
  const stem = tail.slice(0, negative ? -3 : -2);
  if (!isStem(stem)) return null;
  const past = negative ? "ませんでした" : "ました";
  return {
    cut: negative ? 3 : 2,
    past,
    politePast: past,
    reason: negative ? "negative" : passiveOrVerb(stem),
    doubt: verbDoubt(stem),
  };
}

/** What stands before ます ends in い or え (行い, 努め), but for stems of one syllable (見ます). */
function isStem(stem: string): boolean {
  const last = stem.slice(-1);
  const vowel = vowelOf(last);
  if (vowel === "i" || vowel === "e") return stem.length > 1;
  return isKanji(last) && oneSyllableStems.includes(last);
}
