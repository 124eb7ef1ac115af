/** How often each pair of neighbouring characters occurs in a text. */
export type Bigrams = { readonly counts: ReadonlyMap<string, number>; readonly total: number };

/** Prepares a text that is compared with many others. */
export function bigramsOf(text: string): Bigrams {
  const counts = new Map<string, number>();
  const characters = [...text];
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(characters.length - 1, 0) };
}

/** The Sørensen–Dice coefficient of two texts' character pairs, 0–1. Symmetric, linear in the shorter text. */
export function diceOf(a: Bigrams, b: Bigrams): number {
  const total = a.total + b.total;
  if (total === 0) return 0;
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of few.counts) shared += Math.min(count, many.counts.get(pair) ?? 0);
  return (2 * shared) / total;
}

/**
 * How alike two texts are, 0–1; 1 for equal texts. Fold the texts first where width and spaces do not matter; prepare
 * them with `bigramsOf` where many are compared.
 */
export function similarity(a: string, b: string): number {
  return a === b ? 1 : diceOf(bigramsOf(a), bigramsOf(b));
}
