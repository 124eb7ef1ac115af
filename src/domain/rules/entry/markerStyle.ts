/**
 * Markers by rank: one of a lower rank stands under one of a higher (■ ○ ・ -). Signs beside each other in one string
 * are the same to a reader. ◎ ★ ☆ and triangles carry a meaning of their own, figures an order: they are no matter of
 * style.
 */
const ranks: readonly (readonly string[])[] = [
  ["■▪", "●", "◆"],
  ["□", "○◯", "◇"],
  ["・･•", "◦"],
  ["-－‐"],
];

/** Full and empty of one shape may say done and not done. */
const pairs: readonly string[] = ["■▪□", "●○◯", "◆◇"];

/** 0 for the highest; null for a marker that is no matter of style. */
export function markerRank(marker: string): number | null {
  const rank = ranks.findIndex((styles) => styles.some((style) => style.includes(marker)));
  return marker === "" || rank < 0 ? null : rank;
}

/** Equal for markers that are the same sign to a reader: ・ and ･, ○ and ◯. */
export function markerStyle(marker: string): string {
  return ranks.flat().find((style) => style.includes(marker)) ?? marker;
}

/** Whether two markers may say something by being different. */
export function mayTellApart(a: string, b: string): boolean {
  return pairs.some((pair) => pair.includes(a) && pair.includes(b));
}
