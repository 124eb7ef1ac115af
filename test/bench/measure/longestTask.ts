import type { Frame } from "playwright-core";

/** The browser tells of no shorter ones. */
const shortest = 50;

/**
 * Runs something and gives the longest of the pane's own pieces of work meanwhile, in milliseconds: so long it answered no
 * click. 50 stands for less, too. What the embedded host does in its page is Excel's part.
 */
export async function longestTask(pane: Frame, work: () => Promise<unknown>): Promise<number> {
  await pane.evaluate(watchTasks);
  await work();
  const longest = await pane.evaluate(() => (Reflect.get(window, "endOfTasks") as () => number)());
  return Math.max(shortest, longest);
}

/** Sent to the page as text. */
function watchTasks(): void {
  const seen = {
    longest: 0,
    keep(entries: PerformanceEntryList) {
      for (const { name, duration } of entries)
        if (name === "self") seen.longest = Math.max(seen.longest, duration);
    },
  };
  const observer = new PerformanceObserver((list) => seen.keep(list.getEntries()));
  observer.observe({ type: "longtask" });
  Object.assign(window, {
    endOfTasks() {
      seen.keep(observer.takeRecords());
      observer.disconnect();
      return seen.longest;
    },
  });
}
