import type { Position } from "../cells/Position";
import type { SheetGrid } from "../cells/SheetGrid";
import { spanAnchor } from "../cells/Span";
import type { Measure, PlanTable } from "../planSheet/PlanSheet";

/**
 * The cell of a level that has a row of its own – a section row of the body or a title line – above a measure: the
 * nearest one with that very text. null where this sheet has none (the level goes on from the page before).
 */
export function levelRowCell(
  table: PlanTable,
  grid: SheetGrid,
  measure: Measure,
  text: string,
): Position | null {
  if (text === "") return null;
  const [first] = measure.rows;
  const sections = table.otherRows.filter(({ kind }) => kind === "section").map(({ row }) => row);
  const titles = [table.titleRows, ...table.repeatedHeaderRows].flatMap((rows) =>
    rows ? Array.from({ length: rows.last - rows.first + 1 }, (_, i) => rows.first + i) : [],
  );
  const above = [...titles, ...sections].filter((row) => row < first).sort((a, b) => b - a);
  for (const row of above) {
    for (let column = 0; column <= grid.lastColumn; column++) {
      const position = spanAnchor(grid.span({ row, column }));
      if (grid.text(position).trim() === text) return position;
    }
  }
  return null;
}
