import type { WorkbookFiles } from "../../ports/WorkbookFiles";
import { startReaderWorker } from "./startReaderWorker";
import { workerFiles } from "./workerFiles";

/** The page and Excel keep a processor for themselves; more than four readers would want too much memory. */
const readersAtMost = 4;

/** Reads files for a page without keeping it from what it does: see `workerFiles`. */
export const filesOffThePage: WorkbookFiles = workerFiles({
  startReader: startReaderWorker,
  atOnce: Math.max(1, Math.min(readersAtMost, (navigator.hardwareConcurrency || 2) - 1)),
  inPage: {
    read: async (...file) => (await import("../xlsx")).xlsxFiles.read(...file),
  },
  everyBeat: (beat) => {
    const timer = setInterval(beat, 100);
    return () => clearInterval(timer);
  },
});
