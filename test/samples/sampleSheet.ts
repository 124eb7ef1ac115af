import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import { sampleBooks } from "../../assets/samples/sampleBooks";

export const [LAST_YEAR, THIS_YEAR] = ["令和4年度", "令和5年度"] as const;

/** The content of one of the two sample workbooks. */
export function sampleBook(year: string): WriteOptions {
  const found = sampleBooks().find(({ file }) => file.includes(year));
  if (!found) throw new Error(`no sample workbook of ${year}`);
  return found.content;
}

export function sampleSheet(year: string, name: string): WriteSheet {
  const found = sampleBook(year).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The texts of a column (zero-based) from top to bottom, without empty cells, below `headerRows`. */
export const columnTexts = (sheet: WriteSheet, column: number, headerRows: number): string[] =>
  [...(sheet.cells ?? [])]
    .map(([key, cell]) => ({ at: key.split(",").map(Number), value: cell.value }))
    .filter(({ at }) => at[1] === column && (at[0] ?? 0) >= headerRows)
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
