/** Some runs of one piece of work: milliseconds by the clock and of the processor, and the most memory in megabytes. */
export type Runs = {
  readonly wall: readonly number[];
  readonly processor: readonly number[];
  readonly peak: number;
};

export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** Many figures from a large number, two from a small one: `1,234`, `12`, `1.2`. */
export function figure(value: number): string {
  const digits = value < 10 ? 1 : 0;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** `12 (11–19)`: the median, the fastest and the slowest. */
export function spreadOf(times: readonly number[]): string {
  return `${figure(medianOf(times))} (${figure(Math.min(...times))}–${figure(Math.max(...times))})`;
}

/** `×2.3`. */
export function ratioOf(of: number, to: number): string {
  return `×${(of / to).toFixed(of / to < 9.5 ? 2 : 1)}`;
}
