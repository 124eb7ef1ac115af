/** An English noun with its number: `counted(1, "cell")` is `1 cell`, `counted(2, "cell")` is `2 cells`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
