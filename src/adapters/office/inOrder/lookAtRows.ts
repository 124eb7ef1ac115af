import { maxColumns } from "../../../domain/cells/Position";
import type { SnapshotCell } from "../../../domain/cells/SheetSnapshot";
import { judgeRowEdit } from "../../../domain/edit/judgeRowEdit";
import type { Verdict } from "../../../domain/edit/judgeEdit";
import type { RowEdit } from "../../../domain/edit/SheetEdit";
import { contentOf } from "../cellContent";
import { rowsOf } from "../editPlaces";
import type { RowTrace } from "../journalRecord";
import { shownText } from "../snapshotOf";
import { queueRowTrace } from "./rowTrace";

/** What is known of a row edit's place right before it is carried out. */
export type RowsLook = {
  readonly verdict: Verdict;
  readonly trace: RowTrace;
  /** The row above is hidden; rows inserted below it may come out hidden too. */
  readonly hiddenAbove: boolean;
};

/** The last look at texts, in a round trip of its own: is the row below still the one, and are rows that are to go still empty? */
export async function lookAtRows(
  context: Excel.RequestContext,
  edit: RowEdit,
  sheetIds: ReadonlySet<string>,
): Promise<RowsLook | null> {
  if (!sheetIds.has(edit.sheetId)) return null;
  const sheet = context.workbook.worksheets.getItem(edit.sheetId);
  const { protection } = sheet;
  protection.load("protected");
  const cells = queueCells(sheet, edit);
  const trace = queueRowTrace(sheet, edit);
  const above = rowsOf(sheet, {
    first: Math.max(edit.row - 1, 0),
    last: Math.max(edit.row - 1, 0),
  });
  above.load("rowHidden");
  await context.sync();
  const found = { cells: cells(), merges: [], hiddenRows: [] };
  const sheetProtected = protection.protected;
  return {
    verdict: judgeRowEdit(edit, { ...found, sheetProtected }),
    trace: trace(),
    hiddenAbove: edit.row > 0 && above.rowHidden === true,
  };
}

/** All that stands in the rows concerned and in the one below them. */
function queueCells(sheet: Excel.Worksheet, { kind, row, count }: RowEdit): () => SnapshotCell[] {
  const rows = sheet.getRangeByIndexes(row, 0, kind === "deleteRows" ? count + 1 : 1, maxColumns);
  const used = rows.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas,values,valueTypes,numberFormat,text");
  return () => cellsOf(used);
}

function cellsOf(range: Excel.Range): SnapshotCell[] {
  if (range.isNullObject) return [];
  return range.formulas.flatMap((formulas, down) =>
    formulas.flatMap((formula: unknown, across): SnapshotCell[] => {
      const value: unknown = range.values[down]?.[across];
      const valueType: unknown = range.valueTypes[down]?.[across];
      const numberFormat: unknown = range.numberFormat[down]?.[across];
      const content = contentOf({ formula, value, valueType, numberFormat });
      if (content.kind === "empty") return [];
      const text = shownText(content, { text: range.text[down]?.[across] ?? "", value, valueType });
      return [{ row: range.rowIndex + down, column: range.columnIndex + across, text, content }];
    }),
  );
}
