/** The kana of one vowel, as far as verbs end in them. */
const rows = {
  a: "あかがさざただなはばまやらわ",
  i: "いきぎしじちぢにひびみり",
  u: "うくぐすずつづぬふぶむゆる",
  e: "えけげせぜてでねへべめれ",
  o: "おこごそぞとどのほぼもよろ",
} as const;

export type Vowel = keyof typeof rows;

/** The vowel with which a hiragana ends; null for every other character. */
export function vowelOf(character: string): Vowel | null {
  if (character === "") return null;
  const vowels: readonly Vowel[] = ["a", "i", "u", "e", "o"];
  return vowels.find((vowel) => rows[vowel].includes(character)) ?? null;
}

/** Whether a character is a kanji, as the verbs of a plan are written with them. */
export function isKanji(character: string): boolean {
  return /[一-鿿々〇]/u.test(character);
}
