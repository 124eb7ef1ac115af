import type { Profiler } from "node:inspector";

/**
 * How many characters of a function were executed, each as often as it was reached. Ranges lie within each other, outer ones
 * first: an inner one's count stands instead of that around it.
 */
export function executedIn(ranges: readonly Profiler.CoverageRange[]): number {
  const around: Profiler.CoverageRange[] = [];
  let sum = 0;
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Infinity) <= range.startOffset) around.pop();
    sum += (range.endOffset - range.startOffset) * (range.count - (around.at(-1)?.count ?? 0));
    around.push(range);
  }
  return sum;
}
