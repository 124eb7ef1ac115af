import type { CellContent } from "../../src/domain/cells/CellContent";
import { emptyContent } from "../../src/domain/cells/CellContent";
import { samePosition } from "../../src/domain/cells/Position";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { applyEdit } from "../../src/domain/edit/applyEdit";
import { sizeOfNewSheet, type NewChart } from "../../src/domain/edit/NewSheet";
import type { AddSheet, SheetEdit, WholeSheetEdit } from "../../src/domain/edit/SheetEdit";

/** The sheets of a workbook in memory, and how they come and go. */
export type MemorySheets = {
  readonly all: () => SheetSnapshot[];
  readonly byId: (sheetId: string) => SheetSnapshot | undefined;
  readonly apply: (edit: SheetEdit) => void;
  /** What stands where a sheet is added or removed, as the adapter finds it. */
  readonly present: (edit: WholeSheetEdit) => WholeSheetEdit | null;
  /** An edit with the id that its sheet has got. */
  readonly named: (edit: SheetEdit) => SheetEdit;
};

export function memorySheets(workbook: WorkbookSnapshot): MemorySheets {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const charts = new Map<string, NewChart | null>();
  const idOf = ({ sheetId, name }: WholeSheetEdit) =>
    [...sheets.values()].find((sheet) => sheet.id === sheetId || sheet.name === name)?.id;
  return {
    all: () => [...sheets.values()],
    byId: (sheetId) => sheets.get(sheetId),
    named: (edit) => (edit.kind === "addSheet" ? { ...edit, sheetId: idOf(edit) ?? "" } : edit),
    apply: (edit) => {
      if (edit.kind === "addSheet") {
        const sheet = snapshotOfNewSheet(edit);
        sheets.set(sheet.id, sheet);
        charts.set(sheet.id, edit.chart);
      } else if (edit.kind === "removeSheet") sheets.delete(idOf(edit) ?? "");
      else {
        const sheet = sheets.get(edit.sheetId);
        if (sheet) sheets.set(sheet.id, applyEdit(sheet, edit));
      }
    },
    present: (edit) => {
      const sheet = sheets.get(idOf(edit) ?? "");
      if (!sheet) return { ...edit, kind: "addSheet" };
      const { id: sheetId, name } = sheet;
      const rows = contentsOf(sheet, edit);
      const chart = charts.get(sheetId) ?? null;
      return rows && { ...edit, kind: "removeSheet", sheetId, name, rows, chart };
    },
  };
}

/** A sheet as it is read once it was added. */
export function snapshotOfNewSheet(edit: AddSheet): SheetSnapshot {
  const empty: SheetSnapshot = {
    id: `id-${edit.name}`,
    name: edit.name,
    visibility: "visible",
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const writes = edit.rows.flatMap((cells, row) =>
    cells.map((after, column): SheetEdit => {
      const position = { row, column };
      return { kind: "setContent", sheetId: empty.id, position, before: emptyContent, after };
    }),
  );
  return writes.reduce(applyEdit, empty);
}

/** Null where more stands there than the edit knows of. */
function contentsOf({ cells }: SheetSnapshot, edit: WholeSheetEdit): CellContent[][] | null {
  const size = sizeOfNewSheet(edit);
  if (cells.some(({ row, column }) => row >= size.rows || column >= size.columns)) return null;
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from(
      { length: size.columns },
      (__, column) =>
        cells.find((cell) => samePosition(cell, { row, column }))?.content ?? emptyContent,
    ),
  );
}
