import { departmentNames } from "../department/departmentNames";
import type { SheetGrid } from "../cells/SheetGrid";
import type { TableFrame } from "./bodyRows";
import type { ReadColumn } from "./TableDraft";

/** What shows that a header is out of step with the cells below it. */
export type Shift = {
  /** The column headed 担当課, and the one whose cells are departments. */
  readonly owner: { readonly headed: number; readonly actual: number } | null;
};

/**
 * Whether a header is out of step with its data: texts run on beyond the last header or stand in a column that a header
 * of several tiers leaves out, or the cells under 担当課 are no departments while another column's are. Null where
 * nothing shows it.
 */
export function findShift(
  grid: SheetGrid,
  frame: TableFrame,
  columns: readonly ReadColumn[],
): Shift | null {
  const owner = columns.find((column) => column.kind === "owner" && !column.answered);
  const headed = columns.filter((column) => column.header !== null);
  const last = Math.max(...headed.map(({ column }) => column));
  const tiered = frame.header.rows.last > frame.header.rows.first;
  const leftOut = columns.filter(
    ({ header, kind, answered, column }) =>
      header === null && kind === "other" && !answered && (tiered || column > last),
  );
  const actual = owner && ownerColumn(grid, frame, columns, owner.column);
  const moved = owner && actual !== null && actual !== undefined && actual !== owner.column;
  if (moved) return { owner: { headed: owner.column, actual } };
  return leftOut.some(({ column }) => isFull(grid, frame, column)) ? { owner: null } : null;
}

/** The column that really holds departments: the headed one where its cells do, else the only one whose cells do. */
function ownerColumn(
  grid: SheetGrid,
  frame: TableFrame,
  columns: readonly ReadColumn[],
  headed: number,
): number | null {
  if (departmentShare(grid, frame, headed) >= 0.3) return headed;
  const [only, ...more] = columns
    .map(({ column }) => column)
    .filter((column) => departmentShare(grid, frame, column) >= 0.8);
  return only !== undefined && more.length === 0 ? only : null;
}

/** How many of a column's cells hold nothing but names of departments, 0–1. */
function departmentShare(grid: SheetGrid, frame: TableFrame, column: number): number {
  const texts = bodyTexts(grid, frame, column);
  const owners = texts.filter((text) =>
    text.split(/[\s　・、,，]+/u).every((part) => part === "-" || departmentNames(part) !== null),
  );
  return texts.length === 0 ? 0 : owners.length / texts.length;
}

function isFull(grid: SheetGrid, frame: TableFrame, column: number): boolean {
  return bodyTexts(grid, frame, column).length * 2 >= frame.bodyRows.length;
}

function bodyTexts(grid: SheetGrid, { bodyRows }: TableFrame, column: number): string[] {
  const texts: string[] = [];
  for (const row of bodyRows) {
    const text = grid.text({ row, column }).trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}
