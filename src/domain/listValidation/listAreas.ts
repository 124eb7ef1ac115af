import type { SheetGrid } from "../cells/SheetGrid";
import type { Span } from "../cells/Span";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanBook, PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { Profile } from "../profile/Profile";
import { inlineList } from "../edit/Validation";
import { resolveRole } from "../role/resolveRole";
import type { ListArea, ListKind } from "./ListArea";
import { listValues } from "./listValues";

/**
 * Where a list of values would guard cells also where nobody has the add-in: the 区分 column, columns of symbols and of
 * grades, whose values are known. Only rows of a table's body; columns in question are left alone.
 */
export function listAreas(
  book: PlanBook,
  gridAt: (sheetId: string) => SheetGrid | null,
  profile: Profile,
): ListArea[] {
  return planSheetsOf(book).flatMap((sheet) => {
    const grid = gridAt(sheet.sheetId);
    return grid ? sheet.tables.flatMap((table) => areasIn(sheet, table, grid, profile)) : [];
  });
}

const kinds: Readonly<Partial<Record<PlanColumn["kind"], ListKind>>> = {
  role: "role",
  schedule: "symbol",
  rating: "rating",
};

function areasIn(
  { sheetId, sheetName }: PlanSheet,
  table: PlanTable,
  grid: SheetGrid,
  profile: Profile,
): ListArea[] {
  const asked = new Set(table.questions.map((question) => question.column));
  return table.columns.flatMap((column) => {
    const kind = kinds[column.kind];
    if (!kind || asked.has(null) || asked.has(column.column)) return [];
    const values = listValues(kind, column, table, grid, profile);
    if (!values || inlineList(values) === null) return [];
    return runsOf(table, column.column, grid).map((area) => ({
      kind,
      sheetId,
      sheetName,
      area,
      values,
      unlisted: kind === "role" ? unlistedIn(area, values, grid) : [],
    }));
  });
}

/** Roles that differ from the list's by width or spaces only are the check's to put right. */
function unlistedIn({ top, left, bottom }: Span, roles: readonly string[], grid: SheetGrid) {
  const texts = Array.from({ length: bottom - top + 1 }, (_, i) =>
    grid.text({ row: top + i, column: left }).trim(),
  );
  const others = texts.filter((text) => text !== "" && resolveRole(text, roles) === null);
  return [...new Set(others)];
}

/** The column's cells in the body: a run of rows ends where a title, a header or a section comes between. */
function runsOf({ rows }: PlanTable, column: number, grid: SheetGrid): Span[] {
  const runs: Span[] = [];
  for (const { row } of rows) {
    const { left, right } = grid.span({ row, column });
    const last = runs.at(-1);
    if (last && row === last.bottom + 1 && last.left === left && last.right === right) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, bottom: row, left, right });
    }
  }
  return runs;
}
