import { isKanji, vowelOf } from "./kanaRows";

/** 五段: 図る → 図った; 一段: 努める → 努めた. */
export type RuClass = "godan" | "ichidan";

/** Verbs of the one-row class whose stem is one syllable, so that no kana shows it. 来る is irregular, its past is the same. */
export const oneSyllableStems = "見診看観視着似煮得経寝出射鋳干来";
/** Read in two ways: 居る いる・おる, 獲る える・とる. */
const readTwoWays = "居獲";

/** Written in kana, these may be one class or the other (かえる: 変える, 帰る), or belong to the five-row class. */
const unclearKana =
  /(?:^|[をに、])(?:へ|ね|け|て)る$|(?:かえ|しゃべ|すべ|しげ|ふけ|あせ|あざけ|ひね|つね|うね|くね|よみがえ|くつがえ|ひるがえ)る$|[しっいん]てる$/u;

/** Verbs in kana with an い before る that are known to be of the one-row class. */
const oneRowKana =
  /(?:もち|ひき)いる$|できる$|[うんょ]じる$|(?:か|お|た)りる$|(?:す|お)[ぎき]る$|みる$|おちる$/u;

/**
 * The class of a verb in る; null where it cannot be told.
 *
 * 送り仮名の付け方 (内閣告示, 1973), rule 1: an inflecting word sends its inflecting ending, and a verb of the one-row class
 * the syllable before it too (起きる, 努める), unless it has no other. So a kanji right before る is the five-row class but
 * for a closed list; a kana in あ, う, お is the five-row class; a kana in え, い behind a kanji is the one-row class but for
 * 混じる and 交じる.
 */
export function ruClass(tail: string): RuClass | null {
  const before = tail.slice(-2, -1);
  if (isKanji(before)) return classOfKanji(before);
  const vowel = vowelOf(before);
  if (vowel === null) return null;
  // くる is 来る, but in つくる, おくる; し得る is spelt しうる, too.
  if (before === "く") return /[つおめ]くる$/u.test(tail) ? "godan" : null;
  if (/[りしきみいえけ]うる$/u.test(tail)) return null;
  if (vowel === "a" || vowel === "u" || vowel === "o") return "godan";
  if (/(?:[混交]じ|[はま]い)る$/u.test(tail)) return "godan";
  if (vowel === "e") return unclearKana.test(tail) ? null : "ichidan";
  return isKanji(tail.slice(-3, -2)) || oneRowKana.test(tail) ? "ichidan" : null;
}

function classOfKanji(kanji: string): RuClass | null {
  if (readTwoWays.includes(kanji)) return null;
  return oneSyllableStems.includes(kanji) ? "ichidan" : "godan";
}
