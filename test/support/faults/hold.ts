/** A trial and what is wrong after it; ends the trial where anything is. */
export function hold(trial: object, wrong: readonly string[]): void {
  if (wrong.length > 0)
    throw new Error(`${JSON.stringify(trial)}\n${wrong.slice(0, 8).join("\n")}`);
}
