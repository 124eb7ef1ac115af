import type { SheetGrid } from "../cells/SheetGrid";
import type { Profile } from "../profile/Profile";
import { resolveRole } from "../role/resolveRole";
import { fold } from "../text/fold";
import type { Header } from "./readHeader";
import { rowKindOf } from "./rowKind";
import type { Measure, OtherRow, PlanRow } from "./PlanSheet";

export type Body = {
  readonly measures: readonly Measure[];
  readonly rows: readonly PlanRow[];
  readonly otherRows: readonly OtherRow[];
  readonly repeatedHeaderRows: readonly number[];
};

type OpenMeasure = { index: number; hierarchy: readonly string[]; text: string; rows: number[] };

/**
 * The rows under a header. A hierarchy cell that is blank or merged means "as above"; a measure begins where a hierarchy
 * cell begins anew.
 */
export function readRows(grid: SheetGrid, header: Header, profile: Profile): Body {
  const levels = header.columns.filter((column) => column.kind === "hierarchy");
  const measures: OpenMeasure[] = [];
  const rows: PlanRow[] = [];
  const otherRows: OtherRow[] = [];
  const repeatedHeaderRows: number[] = [];
  let above: string[] = levels.map(() => "");
  for (let row = header.rows.last + 1; row <= grid.lastRow; row++) {
    const kind = rowKindOf(grid, header, row);
    if (kind === "header") repeatedHeaderRows.push(row);
    else if (kind !== "body") otherRows.push({ row, kind });
    else {
      const begins = levels.map(({ column }) => beginsAt(grid, row, column));
      const here = hierarchyAt(above, begins);
      const current = measures.at(-1);
      if (!current || begins.some((text) => text !== "")) {
        measures.push({
          index: measures.length,
          hierarchy: here,
          text: here.at(-1) ?? "",
          rows: [row],
        });
      } else current.rows.push(row);
      above = here;
      const measure = measures.at(-1);
      if (measure) rows.push({ row, measure, ...partOf(grid, header, row, profile) });
    }
  }
  return { measures, rows, otherRows, repeatedHeaderRows };
}

/** The text of a hierarchy cell that begins in this row; `""` where it goes on from above. */
function beginsAt(grid: SheetGrid, row: number, column: number): string {
  const span = grid.span({ row, column });
  return span.top === row ? grid.text({ row, column: span.left }).trim() : "";
}

/** Where a coarser level begins anew, what stood below it no longer holds. */
function hierarchyAt(above: readonly string[], begins: readonly string[]): string[] {
  const first = begins.findIndex((text) => text !== "");
  return above.map((text, level) =>
    first !== -1 && level >= first ? (begins[level] ?? "") : text,
  );
}

function partOf(
  grid: SheetGrid,
  header: Header,
  row: number,
  profile: Profile,
): Pick<PlanRow, "role" | "duty"> {
  const textIn = (kind: "role" | "duty") => {
    const column = header.columns.find((candidate) => candidate.kind === kind);
    return column ? grid.shownText({ row, column: column.column }).trim() : null;
  };
  const role = textIn("role");
  return {
    role: role === null ? null : (resolveRole(role, profile.roles) ?? fold(role)),
    duty: textIn("duty"),
  };
}
