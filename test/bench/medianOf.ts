/** Median and spread of some runs of `work`, milliseconds; a few runs before them are not counted. */
export function medianOf(work: () => void, runs = 15): string {
  const times: number[] = [];
  for (let run = 0; run < runs + 3; run++) {
    const start = performance.now();
    work();
    if (run >= 3) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms (fastest ${at(0)}, slowest ${at(1)}, ${runs} runs)`;
}
