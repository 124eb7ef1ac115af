/** 前年度 is the year before the one a sheet is about, 翌年度 the one after it. */
const words: readonly (readonly [RegExp, number])[] = [
  [/前々年度?|一昨年度?/u, -2],
  [/前年度?|昨年度?/u, -1],
  [/本年度?|今年度?|当年度?/u, 0],
  [/翌々年度?|再来年度?/u, 2],
  [/翌年度?|次年度?|来年度?/u, 1],
];

/** How many years a folded header is away from the sheet's own year; null where it does not say. */
export function findRelativeYear(folded: string): number | null {
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

export function withoutRelativeYear(folded: string): string {
  const found = words.find(([pattern]) => pattern.test(folded));
  return found ? folded.replace(found[0], "") : folded;
}
