import { setImmediate, setTimeout } from "node:timers";

/** Long enough for any machine that can run the tests at all. */
const patience = 30_000;

/**
 * Waits for something that is sure to come, however slow the machine is: looks once a turn of the event loop, and
 * fails with the condition's own words where it does not come.
 */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${condition.toString()}`);
    await turn();
  }
}

/** What was due is done: timers of no length, and then messages and everything else that waited in line. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => setImmediate(resolve));
  });
}
