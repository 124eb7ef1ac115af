import type { Position } from "../cells/Position";
import { spanAnchor, type Span } from "../cells/Span";
import type { SheetGrid } from "../cells/SheetGrid";
import type { Place } from "../place/Place";
import { measureTitle } from "../planSheet/measureTitle";
import type { Entry, Measure, PlanRow, PlanSheet } from "../planSheet/PlanSheet";
import type { CheckedCell } from "./CheckedCell";
import { roomReader } from "./text/CellRoom";

/** Reads the cells of one sheet as rules look at them. */
export type CellReader = {
  /** A cell of an entry. */
  readonly entryCell: (entry: Entry, position: Position) => CheckedCell;
  /** The cell of the form that covers this place in a row; `kind` is that of its column. */
  readonly formCell: (row: PlanRow, column: number, kind: string) => CheckedCell;
};

export function cellReader(sheet: PlanSheet, grid: SheetGrid): CellReader {
  const cellAt = placedCells(sheet, grid);
  return {
    entryCell: ({ measure, meaning, role, ordinal, anchor }, position) =>
      cellAt(measure, grid.span(position), {
        column: meaning,
        role,
        ordinal,
        lastPosition: anchor,
      }),
    formCell: ({ row, role, measure }, column, kind) => {
      const span = grid.span({ row, column });
      const ordinal = Math.max(measure.rows.indexOf(span.top), 0);
      const meaning = { kind, fiscalYear: null, party: null };
      const lastPosition = spanAnchor(span);
      return cellAt(measure, span, { column: meaning, role, ordinal, lastPosition });
    },
  };
}

function placedCells({ sheetId, sheetName }: PlanSheet, grid: SheetGrid) {
  const titles = new Map<Measure, string>();
  const roomOf = roomReader(grid.snapshot);
  return (
    measure: Measure,
    span: Span,
    meant: Pick<Place, "column" | "role" | "ordinal" | "lastPosition">,
  ): CheckedCell => {
    const position = spanAnchor(span);
    const title = titles.get(measure) ?? measureTitle(measure);
    if (!titles.has(measure)) titles.set(measure, title);
    const { column, role, ordinal, lastPosition } = meant;
    const place = {
      sheetId,
      sheetName,
      measure: measure.text,
      column,
      role,
      ordinal,
      lastPosition,
    };
    const [text, content] = [grid.text(position), grid.content(position)];
    const room = roomOf(span);
    return { sheetId, sheetName, position, span, text, content, place, room, measureTitle: title };
  };
}
