/** How often each pair of neighbouring characters occurs. */
function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const characters = [...text];
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * How alike two texts are, 0–1: the Sørensen–Dice coefficient of their character pairs. 1 for equal texts. Symmetric,
 * linear in their length. Fold the texts first where width and spaces do not matter.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = bigrams(a);
  const right = bigrams(b);
  let shared = 0;
  let total = 0;
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
