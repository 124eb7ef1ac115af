import type { PlanColumn } from "../../domain/planSheet/PlanColumn";
import type { ColumnAnswer } from "../../domain/planSheet/ReadingAnswers";

/** How an answer knows its column again within a sheet. */
export type ColumnName = Pick<ColumnAnswer, "label" | "ordinal">;

/** The name of one of these columns: they are those of one table, in order. */
export function nameOfColumn(column: PlanColumn, columns: readonly PlanColumn[]): ColumnName {
  const alike = columns.filter((other) => other.label === column.label);
  return { label: column.label, ordinal: alike.indexOf(column) };
}

/** The column of a table that is called so; null where it has none. */
export function findColumn(
  { label, ordinal }: ColumnName,
  columns: readonly PlanColumn[],
): PlanColumn | null {
  return columns.filter((column) => column.label === label)[ordinal] ?? null;
}

/** Equal for equal names. */
export function columnNameKey({ label, ordinal }: ColumnName): string {
  return `${ordinal} ${label}`;
}
