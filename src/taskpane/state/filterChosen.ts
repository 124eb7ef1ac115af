import type { RowFilter } from "../../domain/filter/RowFilter";
import type { FilterState } from "./FilterState";

/** The filter that a person has chosen for the rows of the sheet, put on or not. `department`: whose list is shown. */
export function filterChosen(
  department: string | null,
  { rowsOf, mode }: Pick<FilterState, "rowsOf" | "mode">,
): RowFilter {
  const departments = rowsOf ?? (department === null ? [] : [department]);
  return { departments, mode: mode ?? (departments.length === 0 ? "empty" : "own") };
}

export function sameFilter(a: RowFilter, b: RowFilter): boolean {
  return a.mode === b.mode && [...a.departments].sort().join() === [...b.departments].sort().join();
}
