import type { Interval } from "../cells/Interval";
import type { SheetGrid } from "../cells/SheetGrid";
import { classifyHeader, type HeaderMeaning } from "./classifyHeader";
import type { PlanColumn } from "./PlanColumn";

export type Header = { readonly rows: Interval; readonly columns: readonly PlanColumn[] };

/** A header stands within these first rows, under the titles, and has at most this many tiers. */
export const headerSearchRows = 40;
const maxTiers = 3;

/**
 * Finds the table's header: the rows whose cells, tier over tier, name the most column kinds – among them a result or a
 * plan of a fiscal year. Null where there is none.
 */
export function readHeader(grid: SheetGrid): Header | null {
  let best: { header: Header; score: number } | null = null;
  for (let top = 0; top <= Math.min(grid.lastRow, headerSearchRows); top++) {
    for (let tiers = 1; tiers <= maxTiers; tiers++) {
      const candidate = headerAt(grid, { first: top, last: top + tiers - 1 });
      if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
    }
  }
  return best?.header ?? null;
}

/** Whether the sheet has any cell that names a column kind with or without a year: what a person would call a header. */
export function hasHeaderWords(grid: SheetGrid): boolean {
  return grid.snapshot.cells.some(
    (cell) => cell.row <= headerSearchRows && classifyHeader([cell.text]).known,
  );
}

function headerAt(grid: SheetGrid, rows: Interval): { header: Header; score: number } | null {
  const columns: PlanColumn[] = [];
  let score = 0;
  for (let column = 0; column <= grid.lastColumn; column++) {
    const tiers = tiersOf(grid, rows, column);
    if (!tiers) return null;
    if (tiers.length === 0) continue;
    const meaning = classifyHeader(tiers);
    if (meaning.known) score++;
    columns.push(columnOf(column, tiers, meaning));
  }
  if (!isHeader(grid, rows, columns)) return null;
  return { header: { rows, columns: withLevels(columns) }, score };
}

/** The header texts over a column, from the top; null where a merge sticks out of the rows: they are no header then. */
function tiersOf(grid: SheetGrid, rows: Interval, column: number): string[] | null {
  const tiers: string[] = [];
  for (let row = rows.first; row <= rows.last;) {
    const span = grid.span({ row, column });
    if (span.top < rows.first || span.bottom > rows.last) return null;
    const text = grid.text({ row: span.top, column: span.left });
    if (text.trim() !== "") tiers.push(text);
    row = span.bottom + 1;
  }
  return tiers;
}

function columnOf(column: number, tiers: string[], meaning: HeaderMeaning): PlanColumn {
  const label = tiers.map((tier) => tier.replace(/\s*[\r\n]+\s*/gu, " ")).join(" ");
  const { kind, fiscalYear, party } = meaning;
  return { column, kind, level: null, fiscalYear, party, label };
}

/** A title is one cell wide; a header names something planned and a result or plan. */
function isHeader(grid: SheetGrid, rows: Interval, columns: readonly PlanColumn[]): boolean {
  for (let row = rows.first; row <= rows.last; row++) {
    if (distinctCells(grid, row) < 2) return false;
  }
  const kinds = new Set(columns.map((column) => column.kind));
  return kinds.has("hierarchy") && (kinds.has("result") || kinds.has("plan"));
}

function distinctCells(grid: SheetGrid, row: number): number {
  let count = 0;
  for (let column = 0; column <= grid.lastColumn;) {
    const span = grid.span({ row, column });
    if (grid.text({ row: span.top, column: span.left }).trim() !== "") count++;
    column = span.right + 1;
  }
  return count;
}

function withLevels(columns: readonly PlanColumn[]): PlanColumn[] {
  let level = 0;
  return columns.map((column) =>
    column.kind === "hierarchy" ? { ...column, level: ++level } : column,
  );
}
