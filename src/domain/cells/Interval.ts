/** A run of rows or of columns, both ends included, zero-based. */
export type Interval = { readonly first: number; readonly last: number };

export function intervalContains(interval: Interval, index: number): boolean {
  return index >= interval.first && index <= interval.last;
}

/** Runs of consecutive numbers: `[1, 2, 5]` is `1–2` and `5–5`. The input may be in any order, with repeats. */
export function intervalsOf(indexes: Iterable<number>): Interval[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}
