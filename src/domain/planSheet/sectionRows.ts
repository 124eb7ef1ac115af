import type { SheetGrid } from "../cells/SheetGrid";
import type { TableFrame } from "./bodyRows";
import { numberForm } from "./numberForm";
import type { PlanColumn } from "./PlanColumn";

/**
 * Levels that are stacked in one column without being merged over the table: rows that hold nothing but a label there,
 * numbered in a coarser form than the rows that hold more. By row; empty where levels have columns of their own.
 */
export function sectionRows(
  grid: SheetGrid,
  { bodyRows }: TableFrame,
  columns: readonly number[],
  hierarchy: readonly PlanColumn[],
): ReadonlyMap<number, string> {
  const [stacked, ...others] = hierarchy;
  const alone = new Map<number, { text: string; form: number }>();
  if (!stacked || others.length > 0) return new Map();
  let finest = Infinity;
  for (const row of bodyRows) {
    const text = grid.text({ row, column: stacked.column }).trim();
    const form = numberForm(text);
    if (form === null) continue;
    const more = columns.some(
      (column) => column !== stacked.column && grid.shownText({ row, column }).trim() !== "",
    );
    if (more) finest = Math.min(finest, form);
    else alone.set(row, { text, form });
  }
  // In a form that nobody has filled in yet, the finest labels are the rows to be filled.
  const item =
    finest < Infinity ? finest : Math.max(...[...alone.values()].map(({ form }) => form));
  return new Map(
    [...alone].filter(([, { form }]) => form < item).map(([row, { text }]) => [row, text]),
  );
}
