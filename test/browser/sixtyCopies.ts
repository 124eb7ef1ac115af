import { textContent } from "../../src/domain/cells/CellContent";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { largeBookFile } from "../bench/largeBookFile";
import { circulatedBook, departments, returnedBook } from "../bench/merge/circulation";
import { sampled } from "../support/proof";

/** A measure to four rows; each of 60 departments has a part of about eight of the 250 measures (in a sample: of two). */
export const rows = sampled(240, 1000);
/** 令和5年度事業, where the two departments of a measure have one text between them. */
const joint = 8;

/** What is circulated. */
export const circulated = (): Uint8Array => largeBookFile(rows, together(circulatedBook(rows)));

/** Sixty files as they come back: each department wrote its parts of results and plans anew, and every shared text. */
export function returned(): { readonly file: string; readonly bytes: Uint8Array }[] {
  return departments.map((department) => {
    const book = together(returnedBook(rows, department), department);
    return { file: `${department}.xlsx`, bytes: largeBookFile(rows, book) };
  });
}

/** Two tags made one; `by`: who writes into the text under it. */
function together(book: WorkbookSnapshot, by: string | null = null): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const tags = [...cell.text.matchAll(/【(.+?)】/gu)].map(([, name = ""]) => name);
      if (cell.column !== joint || tags.length < 2) return cell;
      const own = by !== null && tags.includes(by) ? `${by}と相談する。` : "相談する。";
      const text = `【${tags.join("・")}】\n■ ${own}`;
      return { ...cell, text, content: textContent(text) };
    }),
  }));
  return { ...book, sheets };
}
