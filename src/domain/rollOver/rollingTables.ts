import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { meaningKey, type ColumnKind } from "../planSheet/Meaning";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { Entry, PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { RollChoices } from "./RollChoices";
import type { RollSource } from "./RollSource";
import type { YearStay } from "./YearMove";
import { yearsInHand } from "./yearsInHand";

/**
 * Why a whole table stays. `earlier-year`: the workbook has a newer one of the same columns (last year's sheet, kept for
 * reference); `schedule`: the plan's own years; `grouped-years`: years under periods (第1期) cannot move alone; `merged-years`: cells reach over several of them; `year-axis`:
 * years down the rows; `hidden`: nobody would see it change; `asked`: its header has to be settled first; `no-year`: nothing in it says a year.
 */
export type TableStay =
  | "earlier-year"
  | "schedule"
  | "grouped-years"
  | "merged-years"
  | "year-axis"
  | "hidden"
  | "asked"
  | "no-year";

/** A table of last year's workbook, and what of it moves on. */
export type RollingTable = {
  readonly snapshot: SheetSnapshot;
  readonly sheet: PlanSheet;
  readonly table: PlanTable;
  /** The years that its moving columns report on or plan. */
  readonly years: ReadonlySet<number>;
  readonly stays: TableStay | null;
  /** Why a column's year stays; null: it moves on. */
  readonly columnStays: (column: PlanColumn) => YearStay | null;
};

const reported: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  "result",
  "plan",
  "planAndResult",
  "project",
  "target",
  "rating",
  "reason",
]);

/** Every table of the workbook, in sheet order. */
export function rollingTables(
  { book, snapshot }: RollSource,
  choices: RollChoices,
): RollingTable[] {
  const sheets = planSheetsOf(book);
  const tables = snapshot.sheets.flatMap((own) =>
    sheets
      .filter(({ sheetId }) => sheetId === own.id)
      .flatMap((sheet) => sheet.tables.map((table) => rollingTable(own, sheet, table, choices))),
  );
  const all = tables.filter(({ stays }) => stays === null).flatMap(moving);
  return tables.map((one) => {
    const old = moving(one).every(({ line, year }) =>
      all.some((other) => other.line === line && other.year > year),
    );
    return one.stays === null && old ? { ...one, stays: "earlier-year" } : one;
  });
}

function rollingTable(
  snapshot: SheetSnapshot,
  sheet: PlanSheet,
  table: PlanTable,
  choices: RollChoices,
): RollingTable {
  const { columns, questions } = table;
  const grid = gridOf(snapshot);
  const has = (kind: ColumnKind) => columns.some((column) => column.kind === kind);
  const asked = new Set(questions.map(({ column }) => column));
  const shifts = choices.schedules === "shift";
  const columnStays = ({ column, kind }: PlanColumn): YearStay | null => {
    if (asked.has(column)) return "asked";
    if (kind === "schedule") return shifts ? null : "schedule";
    if (kind === "indicatorResult") return choices.figures === "empty" ? null : "figures";
    const under = kind === "text" && has("planResultAxis");
    return reported.has(kind) || under ? null : "other-column";
  };
  const years = yearsInHand(columns.filter((column) => columnStays(column) === null));
  const rolling = { snapshot, sheet, table, years, columnStays };
  return { ...rolling, stays: whyTableStays() };

  function whyTableStays(): TableStay | null {
    if (sheet.hidden) return "hidden";
    if (asked.has(null)) return "asked";
    if (has("yearAxis")) return "year-axis";
    if (has("schedule") && !columns.some(({ kind }) => reported.has(kind))) {
      if (!shifts) return "schedule";
      if (table.headerRows.last > table.headerRows.first) return "grouped-years";
      if (table.entries.some((entry) => reachesOver(entry, grid))) return "merged-years";
    }
    return years.size === 0 ? "no-year" : null;
  }
}

/** Merged over several years: 同左, drawn as one cell. */
function reachesOver({ meaning, cells }: Entry, grid: SheetGrid): boolean {
  return (
    meaning.kind === "schedule" &&
    cells.some((position) => {
      const { left, right } = grid.span(position);
      return right > left;
    })
  );
}

type Line = { readonly line: string; readonly year: number };

/** The moving columns of a table, by what they mean besides their year. */
function moving({ table, years, columnStays }: RollingTable): Line[] {
  return table.columns.flatMap((column) => {
    const { fiscalYear } = column;
    if (fiscalYear === null || !years.has(fiscalYear) || columnStays(column) !== null) return [];
    return [{ line: meaningKey({ ...column, fiscalYear: null }), year: fiscalYear }];
  });
}
