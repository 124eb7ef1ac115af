import type { LineSize } from "../cells/SheetSnapshot";

/**
 * Rows or columns with their sizes as a snapshot keeps them: in order, neighbours of one size as one run. Of two that
 * speak of the same row or column, the one that begins earlier holds.
 */
export function joinLineSizes(sizes: readonly LineSize[]): LineSize[] {
  const rising = sizes.every(({ first }, at) => {
    const next = sizes[at + 1];
    return !next || first <= next.first;
  });
  const ordered = rising ? sizes : [...sizes].sort((a, b) => a.first - b.first);
  const runs: { first: number; last: number; points: number }[] = [];
  for (const { first, last, points } of ordered) {
    const before = runs.at(-1);
    const start = before ? Math.max(first, before.last + 1) : first;
    if (start > last) continue;
    if (before && before.last + 1 === start && before.points === points) before.last = last;
    else runs.push({ first: start, last, points });
  }
  return runs;
}
