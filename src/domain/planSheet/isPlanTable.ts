import type { SheetGrid } from "../cells/SheetGrid";
import type { ColumnKind } from "./PlanColumn";
import type { TableDraft } from "./TableDraft";

const yearly: ReadonlySet<ColumnKind> = new Set(["result", "plan", "planAndResult", "schedule"]);

/**
 * Whether a table is one of a plan: something is planned (a hierarchy, in columns or in titles, or at least a party that
 * undertakes it), and a fiscal year has its results, plans or schedule. Columns of figures under years are a budget.
 */
export function isPlanTable(grid: SheetGrid, { columns, levels, frame }: TableDraft): boolean {
  const kinds = new Set(columns.map((column) => column.kind));
  const planned = kinds.has("hierarchy") || levels.length > 0;
  if (!planned) return false;
  if (
    kinds.has("yearAxis") &&
    (kinds.has("plan") || kinds.has("result") || kinds.has("planResultAxis"))
  )
    return true;
  const dated = columns.filter(
    ({ kind, fiscalYear }) =>
      fiscalYear !== null && (yearly.has(kind) || (kind === "text" && kinds.has("planResultAxis"))),
  );
  if (dated.length === 0) return columns.some(({ kind, open }) => open && kind === "other");
  return dated.some(
    ({ column, kind }) => kind !== "schedule" || !holdsFigures(grid, frame.body, column),
  );
}

function holdsFigures(
  grid: SheetGrid,
  body: { readonly first: number; readonly last: number },
  column: number,
): boolean {
  let [figures, texts] = [0, 0];
  for (let row = body.first; row <= body.last; row++) {
    const { kind } = grid.content({ row, column });
    if (kind === "value" || kind === "formula") figures++;
    else if (kind === "text") texts++;
  }
  return figures > texts;
}
