import type { PlanColumn } from "../../planSheet/PlanColumn";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit, MeasureUnit } from "../CheckUnits";
import { cellForm, type CellForm } from "./cellForm";

/** The kinds of neighbouring columns into which texts slip. */
export type ColumnTextKind = "project" | "plan" | "result";

/** What one cell of such a column holds. */
export type ColumnText = {
  readonly entry: EntryUnit;
  readonly kind: ColumnTextKind;
  readonly cell: CheckedCell;
  readonly form: CellForm;
};

/** The texts of one measure; columns that are still asked about are left out. */
export function columnTexts({ entries }: MeasureUnit): ColumnText[] {
  return entries.flatMap((entry) => {
    const { kind } = entry.entry.meaning;
    if (entry.asked || (kind !== "project" && kind !== "plan" && kind !== "result")) return [];
    return entry.cells.map((cell) => ({ entry, kind, cell, form: cellForm(cell.text) }));
  });
}

/** Whether more of a kind's cells have a form than have not; two at least, for one is no habit. */
export function isUsual(
  texts: readonly ColumnText[],
  kind: ColumnTextKind,
  has: (form: CellForm) => boolean,
): boolean {
  const own = texts.filter((text) => text.kind === kind);
  const such = own.filter(({ form }) => has(form)).length;
  return such >= 2 && such * 2 > own.length;
}

/** The column of a kind and the text's party that stands nearest to it; of two equally near the one of its year. */
export function nearestColumn(
  columns: readonly PlanColumn[],
  { entry: { entry } }: ColumnText,
  kind: ColumnTextKind,
): PlanColumn | null {
  const { party, fiscalYear } = entry.meaning;
  const distance = (column: PlanColumn) =>
    Math.abs(column.column - entry.column.column) * 2 + Number(column.fiscalYear !== fiscalYear);
  const such = columns.filter((column) => column.kind === kind && column.party === party);
  return such.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
