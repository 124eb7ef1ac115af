import { intervalContains, type Interval } from "../cells/Interval";
import { gridOf } from "../cells/SheetGrid";
import type { SheetSnapshot, SnapshotCell } from "../cells/SheetSnapshot";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanTable } from "../planSheet/PlanSheet";
import type { YearGroup } from "./YearMove";

/** A cell of the form whose years may have to move on. `under`: the columns below it, of a header. */
export type YearCell = {
  readonly cell: SnapshotCell;
  readonly group: YearGroup;
  readonly under: readonly PlanColumn[];
};

/** The headers and titles of a table, those of later printed pages too, and the notes between its rows. */
export function yearCells(snapshot: SheetSnapshot, table: PlanTable): YearCell[] {
  const { headers, titles } = formRows(table);
  const notes = new Set(
    table.otherRows.flatMap(({ row, kind }) => (kind === "note" || kind === "section" ? row : [])),
  );
  const isIn = (rows: readonly Interval[], row: number) =>
    rows.some((interval) => intervalContains(interval, row));
  const grid = gridOf(snapshot);
  return snapshot.cells.flatMap((cell): YearCell[] => {
    if (isIn(headers, cell.row)) {
      const { left, right } = grid.span(cell);
      const under = table.columns.filter(({ column }) => column >= left && column <= right);
      return [{ cell, group: "header", under }];
    }
    if (isIn(titles, cell.row)) return [{ cell, group: "title", under: [] }];
    return notes.has(cell.row) ? [{ cell, group: "guidance", under: [] }] : [];
  });
}

/** Where the header comes again, its title lines stand above it. */
function formRows({ titleRows, headerRows, repeatedHeaderRows }: PlanTable) {
  const height = headerRows.last - headerRows.first;
  const again = repeatedHeaderRows.map(({ last }) => ({ first: last - height, last }));
  const above = repeatedHeaderRows.map(({ first, last }) => ({ first, last: last - height - 1 }));
  return { headers: [headerRows, ...again], titles: [...(titleRows ? [titleRows] : []), ...above] };
}
