import type { CellContent } from "../../domain/cells/CellContent";
import { sizeOfNewSheet, type NewChart } from "../../domain/edit/NewSheet";
import {
  isWholeSheet,
  type InPlaceEdit,
  type SheetEdit,
  type WholeSheetEdit,
} from "../../domain/edit/SheetEdit";
import { contentOf } from "./cellContent";
import { chartTypeOf } from "./chartTypes";

/** What there is of a sheet that is added or removed, and whether sheets may come and go at all. */
export type WholeSheetLook = {
  readonly present: WholeSheetEdit | null;
  readonly sheetProtected: boolean;
};

/**
 * Queues the look at sheets that come or go; may be asked after the next round trip, null for other edits. `present`: an
 * `addSheet` where there is none, a `removeSheet` with what a sheet of that id or name holds, null where that is more
 * than the edit knows of.
 */
export function queueWholeSheets(
  context: Excel.RequestContext,
  edits: readonly WholeSheetEdit[],
): (edit: SheetEdit) => WholeSheetLook | null {
  if (edits.length === 0) return () => null;
  const { protection } = context.workbook;
  protection.load("protected");
  const looks = new Map(edits.map((edit) => [edit, queueWholeSheet(context, edit)] as const));
  return (edit) => {
    const look = isWholeSheet(edit) ? looks.get(edit) : undefined;
    return look ? { present: look(), sheetProtected: protection.protected } : null;
  };
}

/** The edit with the id of the sheet that was found for it. */
export function withSheetId(edit: InPlaceEdit, present: InPlaceEdit | null): InPlaceEdit {
  const named = edit.kind === "addSheet" && present?.kind === "removeSheet";
  return named ? { ...edit, sheetId: present.sheetId } : edit;
}

/** By its id where it has one and is still there, else by its name. */
function queueWholeSheet(
  context: Excel.RequestContext,
  edit: WholeSheetEdit,
): () => WholeSheetEdit | null {
  const keys = edit.sheetId === "" ? [edit.name] : [edit.sheetId, edit.name];
  const candidates = keys.map((key) =>
    queueContents(context.workbook.worksheets.getItemOrNullObject(key), edit),
  );
  return () => {
    for (const candidate of candidates) {
      const found = candidate();
      if (found !== "none") return found;
    }
    return { ...edit, kind: "addSheet" };
  };
}

/** Only as many cells are read as the edit has: a sheet of that name may be anybody's, and of any size. */
function queueContents(
  sheet: Excel.Worksheet,
  edit: WholeSheetEdit,
): () => WholeSheetEdit | null | "none" {
  const { rows, columns } = sizeOfNewSheet(edit);
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const cells = sheet.getRangeByIndexes(0, 0, rows, columns);
  cells.load("formulas,values,valueTypes,numberFormat");
  const { charts } = sheet;
  charts.load("items/chartType,items/title/text");
  return () => {
    if (sheet.isNullObject) return "none";
    const chart = chartIn(charts, edit.chart);
    if (chart === undefined || !liesWithin(used, rows, columns)) return null;
    const { id: sheetId, name } = sheet;
    return { ...edit, kind: "removeSheet", sheetId, name, rows: contentsOf(cells), chart };
  };
}

function liesWithin(used: Excel.Range, rows: number, columns: number): boolean {
  if (used.isNullObject) return true;
  return used.rowIndex + used.rowCount <= rows && used.columnIndex + used.columnCount <= columns;
}

function contentsOf(range: Excel.Range): CellContent[][] {
  return range.formulas.map((row, down) =>
    row.map((formula: unknown, across) =>
      contentOf({
        formula,
        value: range.values[down]?.[across],
        valueType: range.valueTypes[down]?.[across],
        numberFormat: range.numberFormat[down]?.[across],
      }),
    ),
  );
}

/** The chart of the edit as it is titled now, null where there is none; undefined: others, or another kind. */
function chartIn(
  { items }: Excel.ChartCollection,
  wanted: NewChart | null,
): NewChart | null | undefined {
  const [chart, ...more] = items;
  if (!chart) return null;
  const ours = wanted && more.length === 0 && chart.chartType === chartTypeOf(wanted.kind);
  return ours ? { ...wanted, title: chart.title.text } : undefined;
}
