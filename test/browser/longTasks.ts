import type { Frame } from "playwright-core";

/**
 * Runs something and says how long, in milliseconds, the pane's own pieces of work were that took 50 and more: so long it
 * answers no click. What the embedded host does in its page meanwhile is Excel's part.
 */
export async function longTasksOf(pane: Frame, work: () => Promise<void>): Promise<number[]> {
  await pane.evaluate(() => {
    const tasks: number[] = [];
    const keep = (entries: PerformanceEntryList) => {
      for (const { name, duration } of entries) if (name === "self") tasks.push(duration);
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: "longtask" });
    const end = () => {
      keep(observer.takeRecords());
      observer.disconnect();
      return tasks;
    };
    Object.assign(window, { endOfLongTasks: end });
  });
  await work();
  return pane.evaluate(() => (Reflect.get(window, "endOfLongTasks") as () => number[])());
}
