import type { Interval } from "../cells/Interval";
import { intervalsOf } from "../cells/Interval";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import type { Profile } from "../profile/Profile";
import type { Declined, PlanTable, SheetReading } from "./PlanSheet";
import { questionsOf } from "./questionsOf";
import { hasHeaderWords, headerSearchRows, readHeader, type Header } from "./readHeader";
import { readEntries } from "./readEntries";
import { readRows } from "./readRows";

/**
 * Understands a worksheet: header → columns → rows → entries. A sheet that is no plan sheet is declined with the reason.
 */
export function readPlanSheet(snapshot: SheetSnapshot, profile: Profile): SheetReading {
  const identity = {
    sheetId: snapshot.id,
    sheetName: snapshot.name,
    hidden: snapshot.visibility !== "visible",
  };
  const decline = (reason: Declined["reason"], searched: Interval | null): SheetReading => ({
    planSheet: false,
    declined: { ...identity, reason, searched },
  });
  const grid = gridOf(snapshot);
  if (grid.lastRow < 0) return decline("empty", null);
  const searched = { first: 0, last: Math.min(grid.lastRow, headerSearchRows) };
  const header = readHeader(grid);
  if (!header) return decline(hasHeaderWords(grid) ? "no-year-columns" : "no-header", searched);
  if (!hasYear(header)) return decline("no-year-columns", searched);
  const table = readTable(grid, header, profile);
  if (table.rows.length === 0) return decline("no-rows", header.rows);
  return {
    planSheet: true,
    sheet: { ...identity, tables: [table], questions: questionsOf(table) },
  };
}

function hasYear(header: Header): boolean {
  return header.columns.some(
    ({ kind, fiscalYear }) => fiscalYear !== null && (kind === "result" || kind === "plan"),
  );
}

function readTable(grid: SheetGrid, header: Header, profile: Profile): PlanTable {
  const { measures, rows, otherRows, repeatedHeaderRows } = readRows(grid, header, profile);
  const { first } = header.rows;
  return {
    titleRows: first > 0 ? { first: 0, last: first - 1 } : null,
    headerRows: header.rows,
    repeatedHeaderRows: intervalsOf(repeatedHeaderRows),
    columns: header.columns,
    measures,
    rows,
    otherRows,
    entries: readEntries(grid, header.columns, measures, rows),
  };
}
