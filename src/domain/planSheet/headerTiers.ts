import type { Interval } from "../cells/Interval";
import type { SheetGrid } from "../cells/SheetGrid";
import type { HeaderColumn } from "./Header";
import type { HeaderCell, HeaderVocabulary } from "./headerVocabulary";

/**
 * The columns of a header that stands in these rows. Null where it cannot stand there: a merge sticks out of the rows,
 * one of them is a title, or most of its texts say nothing of columns.
 */
export function headerColumnsIn(
  grid: SheetGrid,
  rows: Interval,
  words: HeaderVocabulary,
): HeaderColumn[] | null {
  if (!eachRowSpeaksOfColumns(grid, rows, words)) return null;
  const columns: HeaderColumn[] = [];
  const groups: string[] = [];
  for (let column = 0; column <= grid.lastColumn; column++) {
    const texts = textsOver(grid, rows, column);
    if (!texts) return null;
    const tiers = spreadGroups(texts, groups).filter((text) => text !== "");
    if (tiers.length === 0) continue;
    const label = tiers.map((tier) => tier.replace(/\s*[\r\n]+\s*/gu, " ")).join(" ");
    columns.push({ column, tiers, cells: tiers.map(words), label });
  }
  return columns;
}

/** One text a row of the header; a merged cell counts in its first row only. Null where a merge sticks out. */
function textsOver(grid: SheetGrid, rows: Interval, column: number): string[] | null {
  const texts: string[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const span = grid.span({ row, column });
    if (span.top < rows.first || span.bottom > rows.last) return null;
    texts.push(span.top === row ? grid.text({ row, column: span.left }).trim() : "");
  }
  return texts;
}

/**
 * In a header whose merges were taken apart, a group stands over its first column only: a blank cell above a text takes
 * the group to its left. `groups`: the last text of each tier that had another one below it; changed here.
 */
function spreadGroups(texts: readonly string[], groups: string[]): string[] {
  const lowest = texts.reduce((last, text, tier) => (text === "" ? last : tier), -1);
  return texts.map((text, tier) => {
    if (tier >= lowest) return text;
    if (text !== "") {
      groups.length = tier;
      groups[tier] = text;
      return text;
    }
    return texts.slice(0, tier).some((above) => above !== "") ? "" : (groups[tier] ?? "");
  });
}

function eachRowSpeaksOfColumns(grid: SheetGrid, rows: Interval, words: HeaderVocabulary): boolean {
  for (let row = rows.first; row <= rows.last; row++) {
    const texts = distinctTexts(grid, row);
    const [only] = texts;
    if (only === undefined) return false;
    const speaking = texts.filter((text) => speaksOfColumns(words(text))).length;
    if (speaking * 3 < texts.length) return false;
    if (texts.length === 1 && isWholeRow(grid, row)) return false;
  }
  return true;
}

/** Whether a cell says what a column holds. A year in the middle of other words does not: 令和5年度は… is a sentence. */
export function speaksOfColumns({ kind, yearOnly, party }: HeaderCell): boolean {
  return kind !== null || yearOnly || party !== null;
}

/** The texts of a row's cells, merged cells once. */
export function distinctTexts(grid: SheetGrid, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column <= grid.lastColumn;) {
    const span = grid.span({ row, column });
    const text = grid.text({ row: span.top, column: span.left }).trim();
    if (text !== "") texts.push(text);
    column = span.right + 1;
  }
  return texts;
}

function isWholeRow(grid: SheetGrid, row: number): boolean {
  const span = grid.span({ row, column: 0 });
  return span.left === 0 && span.right >= grid.lastColumn && grid.lastColumn > 0;
}
