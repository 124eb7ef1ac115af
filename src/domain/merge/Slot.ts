import type { Position } from "../cells/Position";
import type { OtherRow, Page, TableAlignment } from "./Alignment";
import type { Entry, PlanRow } from "../planSheet/PlanSheet";
import { joinSlices } from "../planSheet/readEntries";
import { fold } from "../text/fold";
import { similarity } from "../text/similarity";
import { matchColumns } from "./matchColumns";

/** A cell on a page. */
export type PageCell = { readonly page: Page; readonly position: Position };

/** An entry of the base, with what it takes to find it in another workbook. */
export type Slot = {
  readonly page: Page;
  readonly entry: Entry;
  /** The rows that its cells lie in, in order. */
  readonly rows: readonly PlanRow[];
};

/** What stands for an entry in a workbook: its cells in the base's order of rows, and the text they make up. */
export type SlotText = {
  readonly cells: readonly PageCell[];
  readonly text: string;
  /** What was sent in the rows that are there: all of the entry, unless it is torn. */
  readonly sent: string;
  /** Not all of its rows are there. */
  readonly torn: boolean;
};

/** The entries of a table's pages. */
export function slotsOf({ pages }: Pick<TableAlignment, "pages">): Slot[] {
  return pages.flatMap((page) => {
    const { rows, entries } = page.part.table;
    const rowAt = new Map(rows.map((row) => [row.row, row]));
    return entries.map((entry) => ({
      page,
      entry,
      rows: entry.cells.flatMap((cell) => rowsUnder(page, cell, rowAt)),
    }));
  });
}

function rowsUnder({ grid }: Page, cell: Position, rowAt: ReadonlyMap<number, PlanRow>): PlanRow[] {
  const { top, bottom } = grid.span(cell);
  const rows: PlanRow[] = [];
  for (let row = top; row <= bottom; row++) {
    const own = rowAt.get(row);
    if (own) rows.push(own);
  }
  return rows;
}

/** The entry in the other workbook of an alignment; null where none of its rows, or not its column, is there. */
export function textInOther(slot: Slot, { rows }: TableAlignment): SlotText | null {
  const found = slot.rows.map((row) => rows.get(row));
  const cells = cellsIn(slot, found);
  if (cells.length === 0) return null;
  const texts = cells.map(({ page, position }) => page.grid.text(position));
  const there = new Set(slot.rows.filter((_, i) => found[i]).map(({ row }) => row));
  const torn = found.includes(undefined);
  const sent = torn ? sentIn(slot, there) : slot.entry.text;
  return { cells, text: withoutRepeats(texts, slot.entry), sent, torn };
}

/** The cells of its column in some rows, each once. */
function cellsIn(
  { page: { part }, entry }: Slot,
  found: readonly (OtherRow | undefined)[],
): PageCell[] {
  const cells: PageCell[] = [];
  for (const other of found) {
    const column =
      other && matchColumns(part.table, other.page.part.table).columns.get(entry.column);
    if (!column) continue;
    const { page, row } = other;
    const { top, left } = page.grid.span({ row: row.row, column: column.column });
    const isThere = cells.some((one) => one.page === page && one.position.row === top);
    // A cell that was merged with another measure's shows that one's text.
    const isOwn = found.some((one) => one?.page === page && one.row.row === top);
    if (isOwn && !isThere) cells.push({ page, position: { row: top, column: left } });
  }
  return cells;
}

/** The slices of an entry that begin, or go on, in some rows. */
function sentIn({ page: { grid }, entry }: Slot, rows: ReadonlySet<number>): string {
  const cells = entry.cells.filter((cell) => {
    const { top, bottom } = grid.span(cell);
    for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
    return false;
  });
  return joinSlices(cells.map((cell) => grid.text(cell)));
}

/** Where merges were taken apart and filled, the cells that nobody wrote in repeat what was sent. */
function withoutRepeats(texts: readonly string[], { cells, text }: Entry): string {
  const written = texts.filter((one) => one !== "" && one !== text);
  const repeats = texts.length > cells.length && written.length > 0;
  return joinSlices(repeats && wereFilled(texts, written, text) ? written : texts);
}

/** Less alike, a text beside what was sent is one more, and none that was made of it. */
const madeOfIt = 0.5;

/** Whether merges were filled when they were taken apart. Otherwise what was sent stands there once, with others below. */
function wereFilled(texts: readonly string[], written: readonly string[], sent: string): boolean {
  const repeated = texts.filter((one) => one === sent).length;
  if (repeated !== 1) return repeated > 1;
  const words = fold(sent);
  return written.every((one) => similarity(fold(one), words) >= madeOfIt);
}
