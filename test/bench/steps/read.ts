import { xlsxFiles } from "../../../src/adapters/xlsx";
import { largeBookFile } from "../largeBookFile";
import type { ExcelJs } from "../peers/ExcelJs";
import { peer } from "../peers/peer";
import { scanXml } from "../scanXml";
import type { Step } from "./Step";

/** An .xlsx file, from its bytes to texts and merged areas. */
export const read: Step = {
  name: "read a file",
  prepare(rows) {
    const bytes = largeBookFile(rows);
    return async () => {
      const book = await xlsxFiles.read(bytes, "large.xlsx");
      if (!book.ok) throw new Error(book.failure.detail);
    };
  },
};

/** The least there is to do: the same file inflated, its XML scanned, and nothing made of it. */
export const scan: Step = {
  name: "– only inflate and scan it",
  prepare(rows) {
    const bytes = largeBookFile(rows);
    return () => scanXml(bytes, false);
  },
};

/** The same file read with exceljs, which compares each merged area with all others. */
export const exceljs: Step = {
  name: "– exceljs reads it",
  mostRows: 2_000,
  prepare(rows) {
    const bytes = Buffer.from(largeBookFile(rows));
    const { Workbook } = peer("exceljs") as ExcelJs;
    return () => new Workbook().xlsx.load(bytes);
  },
};
