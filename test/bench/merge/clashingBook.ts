import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { mapCells } from "../largeYears";
import { circulatedBook, returnedBook } from "./circulation";

/** 令和5年度事業, where the two departments of a measure have one text between them. */
const joint = 8;

/**
 * What is circulated (`by` null), and what comes back of it: a department wrote its parts of results and plans anew, and into
 * the texts that it shares with another one, which does the same. Of 1,000 rows each of 60 has a part of eight measures.
 */
export function clashingBook(rows: number, by: string | null): WorkbookSnapshot {
  const book = by === null ? circulatedBook(rows) : returnedBook(rows, by);
  return mapCells(book, ({ column, text }) => (column === joint ? together(text, by) : text));
}

/** Two tags made one. */
function together(text: string, by: string | null): string {
  const tags = [...text.matchAll(/【(.+?)】/gu)].map(([, name = ""]) => name);
  if (tags.length < 2) return text;
  const own = by !== null && tags.includes(by) ? `${by}と相談する。` : "相談する。";
  return `【${tags.join("・")}】\n■ ${own}`;
}
