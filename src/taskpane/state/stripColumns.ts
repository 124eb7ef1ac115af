import type { PlanColumn } from "../../domain/planSheet/PlanColumn";
import type { PlanSheet } from "../../domain/planSheet/PlanSheet";

const shownKinds = ["result", "plan", "planAndResult", "schedule", "activity"];

export type StripColumn = Pick<PlanColumn, "kind" | "fiscalYear"> & { readonly party: null };

/** What a sheet's columns by year mean, each once: 令和4年度実績, 令和5年度計画. Parties do not count twice. */
export function stripColumns(sheet: PlanSheet): readonly StripColumn[] {
  const byMeaning = new Map<string, StripColumn>();
  for (const { kind, fiscalYear } of sheet.tables.flatMap((table) => table.columns)) {
    if (fiscalYear === null || !shownKinds.includes(kind)) continue;
    byMeaning.set(`${kind} ${fiscalYear}`, { kind, fiscalYear, party: null });
  }
  return [...byMeaning.values()];
}

/** Whether a sheet has anything of a year to work with: all its columns may have been declared unused. */
export function holdsYears(sheet: PlanSheet): boolean {
  const axis = sheet.tables.some(({ columns }) => columns.some(({ kind }) => kind === "yearAxis"));
  return axis || stripColumns(sheet).length > 0;
}

/** How many measures a sheet holds, over all of its tables. */
export function countMeasures(sheet: PlanSheet): number {
  return sheet.tables.reduce((count, table) => count + table.measures.length, 0);
}
