import type { Frame } from "playwright-core";
import type { WorkbookFiles as Files } from "../../src/ports/WorkbookFiles";

/** As much of webpack's runtime as is used here: modules by id, and what they are made from. */
type Load = ((id: string) => Record<string, unknown>) & { readonly m: Record<string, unknown> };

/** How reading many files went, as seen from the pane's page. */
export type ManyRead = {
  /** What became of the files, in the order in which they were handed in: `read` or the code of the refusal. */
  readonly outcomes: readonly string[];
  readonly cells: number;
  readonly progress: number;
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
  await pane.evaluate(takeFilesOut);
  return pane.evaluate(
    async ({ encoded, count, cancelAfter }) => {
      const files = Reflect.get(window, "filesOfThePane") as Pick<Files, "read">;
      const file = new Blob([
        Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)),
      ]);
      const seen = { cells: 0, progress: 0, read: 0 };
      const signal = { aborted: false };
      const outcomes = Array.from({ length: count }, async (_, at) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const running = {
          signal,
          onProgress() {
            seen.progress++;
          },
        };
        const answer = await files.read(bytes, `${at}.xlsx`, running);
        if (!answer.ok) return answer.failure.code;
        seen.read++;
        seen.cells += answer.value.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
        signal.aborted = seen.read >= cancelAfter;
        return "read";
      });
      const all = await Promise.all(outcomes);
      return { ...seen, outcomes: all };
    },
    { encoded: file.toString("base64"), count, cancelAfter: Math.min(cancelAfter, count + 1) },
  );
}

/** Sent to the page as text. */
function takeFilesOut(): void {
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
  Object.assign(window, { filesOfThePane: files });
}
