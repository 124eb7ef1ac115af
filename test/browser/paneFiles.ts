import type { Frame } from "playwright-core";
import type { WorkbookFiles as Files } from "../../src/ports/WorkbookFiles";

/** As much of webpack's runtime as is used here: modules by id, and what they are made from. */
type Load = ((id: string) => Record<string, unknown>) & { readonly m: Record<string, unknown> };

/** How reading many files went, as seen from the pane's page. Times are in milliseconds. */
export type ManyRead = {
  /** What became of the files, in the order in which they were handed in: `read` or the code of the refusal. */
  readonly outcomes: readonly string[];
  readonly cells: number;
  readonly progress: number;
  readonly took: number;
  /** Pieces of work of 50 ms or more that kept the page from everything else. */
  readonly longTasks: readonly number[];
  /** How much of the time went by in turns of 20 ms and more: what is slower than that is seen and felt. */
  readonly held: number;
};

/**
 * Reads one file many times with the very object that the pane reads with, taken out of its bundle. It is there once the
 * pane has read a file. `cancelAfter`: cancels all when so many are read.
 */
export async function readMany(
  pane: Frame,
  file: Buffer,
  count: number,
  cancelAfter: number = Infinity,
): Promise<ManyRead> {
  return pane.evaluate(
    async ({ encoded, count, cancelAfter }) => {
      const files = filesOfThePane();
      const file = new Blob([
        Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)),
      ]);
      const seen = { cells: 0, progress: 0, read: 0, held: 0 };
      const signal = { aborted: false };
      const tasks: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
      await new Promise((resolve) => setTimeout(resolve));
      observer.observe({ type: "longtask" });
      const began = performance.now();
      let last = began;
      const turns = setInterval(() => {
        const now = performance.now();
        if (now - last >= 20) seen.held += now - last;
        last = now;
      });
      const outcomes = Array.from({ length: count }, async (_, at) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const running = { signal, onProgress: () => void seen.progress++ };
        const answer = await files.read(bytes, `${at}.xlsx`, running);
        if (!answer.ok) return answer.failure.code;
        seen.read++;
        seen.cells += answer.value.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
        signal.aborted = seen.read >= cancelAfter;
        return "read";
      });
      const all = await Promise.all(outcomes);
      const took = performance.now() - began;
      clearInterval(turns);
      tasks.push(...observer.takeRecords());
      return { ...seen, outcomes: all, took, longTasks: tasks.map(({ duration }) => duration) };

      function filesOfThePane(): Pick<Files, "read"> {
        const name = Object.keys(window).find((key) => key.startsWith("webpackChunk"));
        const loaded: { load?: Load } = {};
        const chunks = Reflect.get(window, name ?? "") as unknown[];
        chunks.push([[Symbol()], {}, (load: Load) => (loaded.load = load)]);
        const { load } = loaded;
        const id = Object.keys(load?.m ?? {}).find((one) =>
          String(load?.m[one]).includes("hardwareConcurrency"),
        );
        const exported = Object.values((id && load?.(id)) || {});
        const files = exported.find((one) => typeof (one as Partial<Files>).read === "function");
        if (!files) throw new Error("The pane has read no file yet");
        return files as Files;
      }
    },
    { encoded: file.toString("base64"), count, cancelAfter: Math.min(cancelAfter, count + 1) },
  );
}
