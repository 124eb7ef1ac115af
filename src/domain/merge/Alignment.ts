import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { jointTablesOf, type JointPart, type JointTable } from "../planSheet/jointTables";
import type { ColumnKind } from "../planSheet/PlanColumn";
import type { PlanRow } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { columnKeys } from "./columnKeys";
import { matchParts } from "./matchParts";
import { matchRows, type Rows } from "./matchRows";
import type { Side } from "./MergeInput";

/** A page with the cells of its sheet. */
export type Page = { readonly part: JointPart; readonly grid: SheetGrid };

/** A row of the other workbook, on its page. */
export type OtherRow = { readonly page: Page; readonly row: PlanRow };

/** One table of the base, found again in another workbook: rows and columns by what they are, not where they stand. */
export type TableAlignment = {
  readonly table: JointTable;
  readonly pages: readonly Page[];
  readonly others: readonly Page[];
  readonly rows: ReadonlyMap<PlanRow, OtherRow>;
  /** The base's rows that are not there. */
  readonly missing: readonly PlanRow[];
  /** The other's rows that the base does not have. */
  readonly inserted: readonly OtherRow[];
};

/** Where everything of the base stands in another workbook. */
export type Alignment = {
  readonly tables: readonly TableAlignment[];
  /** Pages of the other that hold a table once more. */
  readonly twice: readonly JointPart[];
};

/** Finds the base again in another workbook. */
export function align(base: Side, other: Side): Alignment {
  const { parts, twice } = matchParts(base.book, other.book);
  const tables = jointTablesOf(base.book).map((table) =>
    alignTable(table, pagesOf(table.parts, base), pagesOf(parts.get(table) ?? [], other)),
  );
  return { tables, twice };
}

function pagesOf(parts: readonly JointPart[], side: Side): Page[] {
  return parts.map((part) => ({ part, grid: gridOf(sheetOf(part, side)) }));
}

function sheetOf({ sheet }: JointPart, { snapshot }: Side): SheetSnapshot {
  const found = snapshot.sheets.find(({ id }) => id === sheet.sheetId);
  if (!found) throw new Error(`The book has a sheet ${sheet.sheetName} that its snapshot has not`);
  return found;
}

function alignTable(
  table: JointTable,
  pages: readonly Page[],
  others: readonly Page[],
): TableAlignment {
  const pageOf = new Map(others.flatMap((page) => page.part.table.rows.map((row) => [row, page])));
  const { rows, missing, inserted } = matchRows(rowsIn(pages), rowsIn(others));
  const placed = (row: PlanRow): OtherRow[] => {
    const page = pageOf.get(row);
    return page ? [{ page, row }] : [];
  };
  return {
    table,
    pages,
    others,
    rows: new Map([...rows].flatMap(([row, other]) => placed(other).map((one) => [row, one]))),
    missing,
    inserted: inserted.flatMap(placed),
  };
}

function rowsIn(pages: readonly Page[]): Rows {
  const pageOf = new Map(pages.flatMap((page) => page.part.table.rows.map((row) => [row, page])));
  const faces = new Map<PlanRow, string>();
  const faceOf = (row: PlanRow) => {
    const face = faces.get(row) ?? faceIn(pageOf.get(row), row);
    faces.set(row, face);
    return face;
  };
  const rows = pages.flatMap(({ part }) => part.table.rows);
  const axes = new Map(pages.map((page) => [page, axesOf(page)]));
  const axisOf = (row: PlanRow) => {
    const page = pageOf.get(row);
    const columns = (page && axes.get(page)) ?? [];
    const text = (column: number) => fold(page?.grid.shownText({ row: row.row, column }) ?? "");
    return columns.map(text).join("\n");
  };
  return { rows, faceOf, axisOf };
}

/** The row's cells in an order that does not depend on where the columns stand. */
function faceIn(page: Page | undefined, { row }: PlanRow): string {
  if (!page) return "";
  return [...columnKeys(page.part.table)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { column }]) => page.grid.text({ row, column }))
    .join("\n");
}

const axisKinds: ReadonlySet<ColumnKind> = new Set(["yearAxis", "planResultAxis"]);

function axesOf({ part }: Page): number[] {
  return part.table.columns.flatMap(({ kind, column }) => (axisKinds.has(kind) ? [column] : []));
}
