import { saveXlsx } from "../../../src/embedded/file/saveXlsx";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { openBook } from "../desk";

/** What is opened again after a workbook was saved: its sheets have other ids. */
export async function savedBook(workbook: HostWorkbook): Promise<HostWorkbook> {
  return openBook(await saveXlsx(workbook), workbook.file);
}
