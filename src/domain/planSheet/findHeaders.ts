import type { SheetGrid } from "../cells/SheetGrid";
import type { SnapshotCell } from "../cells/SheetSnapshot";
import { headerKey, type Header, type HeaderColumn } from "./Header";
import { headerColumnsIn, speaksOfColumns } from "./headerTiers";
import type { HeaderCell, HeaderVocabulary } from "./headerVocabulary";

const maxTiers = 4;

/**
 * Every header in a sheet, from the top: the first table's, the same once more on later printed pages, other tables'.
 * A header is up to four rows whose cells, tier over tier, say of at least two columns what they hold.
 */
export function findHeaders(grid: SheetGrid, words: HeaderVocabulary): Header[] {
  const headers: Header[] = [];
  let free = 0;
  for (const row of likelyRows(grid, words)) {
    if (row < free) continue;
    const header = bestHeaderAt(grid, row, free, words, headers);
    if (!header) continue;
    headers.push(header);
    free = header.rows.last + 1;
  }
  return headers;
}

/** Rows in which at least two cells say what a column holds. Cheap: it is asked of every row. */
function likelyRows(grid: SheetGrid, words: HeaderVocabulary): number[] {
  const counts = new Map<number, number>();
  for (const cell of grid.snapshot.cells) {
    if (speaks(words(cell.text), cell)) counts.set(cell.row, (counts.get(cell.row) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 2).map(([row]) => row);
}

/** A year that is a number is a figure under some header, not a header. */
function speaks(cell: HeaderCell, { content }: SnapshotCell): boolean {
  return speaksOfColumns(cell) && (!cell.yearOnly || content.kind === "text");
}

function bestHeaderAt(
  grid: SheetGrid,
  row: number,
  free: number,
  words: HeaderVocabulary,
  before: readonly Header[],
): Header | null {
  const known = new Set(before.map(headerKey));
  let best: { header: Header; score: number } | null = null;
  for (let first = row; first >= Math.max(free, row - 1); first--) {
    for (let last = row; last < first + maxTiers && last <= grid.lastRow; last++) {
      const columns = headerColumnsIn(grid, { first, last }, row, words);
      if (!columns) continue;
      const header = { rows: { first, last }, columns };
      if (known.has(headerKey(header))) return header;
      const score = scoreOf(columns);
      if (score > (best?.score ?? 0)) best = { header, score };
    }
  }
  return best && isHeader(best.header) ? best.header : null;
}

/** Known columns count, and more so with their year or party: an upper tier that adds these belongs to the header. */
function scoreOf(columns: readonly HeaderColumn[]): number {
  return columns.reduce((sum, { cells }) => {
    const known = cells.some((cell) => cell.kind !== null);
    const dated = cells.some((cell) => cell.fiscalYear ?? cell.bareYear ?? cell.relativeYear);
    const axis = cells.some((cell) => cell.kind === "yearAxis");
    const party = cells.some((cell) => cell.party !== null);
    return sum + (known ? 2 : 0) + (dated && !axis ? 2 : 0) + (party ? 1 : 0);
  }, 0);
}

/** Two columns at least are known, and not all of them only by a year: 費目・令和4年度・令和5年度 is a budget. */
function isHeader(header: Header): boolean {
  const known = header.columns.filter(({ cells }) => cells.some((cell) => cell.kind !== null));
  const years = header.columns.filter(({ cells }) => cells.some((cell) => cell.yearOnly));
  return known.length >= 2 || years.length >= 3;
}
