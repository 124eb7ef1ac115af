import type { WorkbookFiles } from "../../ports/WorkbookFiles";
import type { FromReader, ToReader } from "./ReaderMessages";
import { sheetPieces } from "./sheetPieces";

/** The page, as a worker has it: its own global scope. */
export type PageSide = {
  postMessage(message: FromReader): void;
  addEventListener(type: "message", listener: (event: { readonly data: ToReader }) => void): void;
};

/** Reads what the page sends, for as long as the page lets it live; stopping is the page's affair. */
export function answerReads(page: PageSide, files: WorkbookFiles): void {
  page.addEventListener("message", ({ data }) => {
    void answer(page, files, data);
  });
  page.postMessage({ kind: "ready" });
}

/** What is thrown here is told: nobody outside hears of a promise that is rejected in a worker. */
async function answer(page: PageSide, files: WorkbookFiles, asked: ToReader): Promise<void> {
  try {
    const read = await files.read(asked.bytes, asked.file, {
      onProgress: (progress) => page.postMessage({ kind: "progress", progress }),
    });
    if (!read.ok) {
      page.postMessage({ kind: "refused", refusal: read.failure });
      return;
    }
    for (const [sheet, snapshot] of read.value.sheets.entries())
      for (const piece of sheetPieces(snapshot)) page.postMessage({ kind: "piece", sheet, piece });
    page.postMessage({ kind: "read" });
  } catch (error) {
    page.postMessage({ kind: "failed", detail: String(error) });
  }
}
