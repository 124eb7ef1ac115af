import type { Frame } from "playwright-core";

/** So long may one piece of work keep the pane from everything else, in milliseconds of a quiet machine. */
const longest = 200;

/**
 * Runs something and gives the pane's own pieces of work that took too long meanwhile, in milliseconds: so long it answers
 * no click. What the embedded host does in its page is Excel's part. A machine that is busy with other things is slower by
 * as much as `slowness` says, and is allowed that: asked only where something took longer than on a quiet one.
 */
export async function tooLong(pane: Frame, work: () => Promise<void>): Promise<number[]> {
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
  const tasks = await pane.evaluate(() =>
    (Reflect.get(window, "endOfLongTasks") as () => number[])(),
  );
  const long = tasks.filter((duration) => duration > longest);
  if (long.length === 0) return [];
  const allowed = longest * (await slowness(pane));
  return long.filter((duration) => duration > allowed);
}

/** What ten million steps of arithmetic take on a quiet machine, in milliseconds. */
const quiet = 55;

/** How many times slower than a quiet machine the page is now, by a fixed piece of work; 1 at least. */
export async function slowness(pane: Frame): Promise<number> {
  const slowest = await pane.evaluate(() => {
    const times = Array.from({ length: 12 }, () => {
      const began = performance.now();
      let sum = 0;
      for (let step = 0; step < 1e7; step++) sum = (Math.imul(sum, 31) + step) | 0;
      return sum === 0.5 ? 0 : performance.now() - began;
    });
    // The first ones run before the engine has made the loop fast.
    return Math.max(...times.slice(2));
  });
  return Math.max(1, slowest / quiet);
}
