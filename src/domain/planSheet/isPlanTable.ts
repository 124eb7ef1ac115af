import type { SheetGrid } from "../cells/SheetGrid";
import type { ColumnKind } from "./PlanColumn";
import type { TableDraft } from "./TableDraft";
import { yearsOfTitles } from "./yearsOfTitles";

const yearly: ReadonlySet<ColumnKind> = new Set(["result", "plan", "planAndResult", "schedule"]);

/**
 * Whether a table is one of a plan: something is planned (a hierarchy, in columns or in titles, or at least a party that
 * undertakes it), and a fiscal year has – or, as far as can be seen, may have – its results, plans or schedule. Columns of figures under years are a budget.
 * Once a person has said what its columns mean it stays one, whatever was said, so that it can be said anew.
 */
export function isPlanTable(grid: SheetGrid, { columns, levels, frame }: TableDraft): boolean {
  const kinds = new Set(columns.map((column) => column.kind));
  const planned = kinds.has("hierarchy") || levels.length > 0;
  if (!planned) return false;
  if (columns.some(({ answered }) => answered)) return true;
  if (
    kinds.has("yearAxis") &&
    (kinds.has("plan") || kinds.has("result") || kinds.has("planResultAxis"))
  )
    return true;
  const dated = columns.filter(
    ({ kind, fiscalYear }) =>
      fiscalYear !== null && (yearly.has(kind) || (kind === "text" && kinds.has("planResultAxis"))),
  );
  if (dated.length === 0) return maybeDated(grid, columns, frame);
  return dated.some(({ column }) => !holdsFigures(grid, frame.bodyRows, column));
}

/**
 * No column has a year, but one may: a year without a kind, or 実績 and 計画, with texts below them, under a title that
 * names a year.
 */
function maybeDated(
  grid: SheetGrid,
  columns: TableDraft["columns"],
  { titles, bodyRows }: TableDraft["frame"],
): boolean {
  if (columns.some(({ kind, open }) => open && kind === "other")) return true;
  const written = columns.filter(({ kind }) => kind === "result" || kind === "plan");
  return (
    new Set(written.map(({ kind }) => kind)).size === 2 &&
    yearsOfTitles(titles).length > 0 &&
    written.some(({ column }) => bodyRows.some((row) => grid.text({ row, column }) !== ""))
  );
}

function holdsFigures(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  let [figures, texts] = [0, 0];
  for (const row of rows) {
    const { kind } = grid.content({ row, column });
    if (kind === "value" || kind === "formula") figures++;
    else if (kind === "text") texts++;
  }
  return figures > texts;
}
