import { refuse, succeed } from "../../domain/Result";
import type { WorkbookFiles } from "../../ports/WorkbookFiles";
import { Reading } from "./Reading";
import { readWorkbook } from "./readWorkbook";

/** Reads .xlsx and .xlsm files, in the browser as in Node. Files are not trusted: see `Limits`. */
export const xlsxFiles: WorkbookFiles = {
  async read(bytes, file, running) {
    const read = await readWorkbook(bytes, new Reading(running));
    return read.ok ? succeed({ file, sheets: read.value }) : refuse({ ...read.failure, file });
  },
};
