import type { PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { RowFilter } from "./RowFilter";
import { rowsFor, type BodyRows } from "./rowsFor";
import { shownMeasures, type RowFacts } from "./shownMeasures";

/** What a filter leaves of a sheet, table by table. `measures`: how many are shown. */
export type FilteredSheet = {
  readonly sheet: PlanSheet;
  readonly tables: readonly {
    readonly table: PlanTable;
    readonly rows: BodyRows;
    readonly measures: number;
  }[];
};

/** Which rows of every plan sheet stay visible. Nothing is asked about rows that are hidden already. */
export function filteredRows(facts: RowFacts, filter: RowFilter): FilteredSheet[] {
  const shown = shownMeasures(facts, filter);
  const { snapshot, book } = facts.read;
  const sheets = planSheetsOf(book);
  return snapshot.sheets.flatMap(({ id, merges }) =>
    sheets
      .filter(({ sheetId }) => sheetId === id)
      .map((sheet) => ({
        sheet,
        tables: sheet.tables.map((table) => ({
          table,
          rows: rowsFor(table, merges, shown),
          measures: table.measures.filter((measure) => shown.has(measure)).length,
        })),
      })),
  );
}
