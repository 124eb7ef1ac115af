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
  /** All that stands in the rows concerned and in the one below them. */
  readonly cells: readonly SnapshotCell[];
};

/** A look at texts, in a round trip of its own: is the row below still the one, and are rows that are to go still empty? */
export async function lookAtRows(
  context: Excel.RequestContext,
  edit: RowEdit,
  sheetIds: ReadonlySet<string>,
): Promise<RowsLook | null> {
  if (!sheetIds.has(edit.sheetId)) return null;
  const look = queueRowsLook(context.workbook.worksheets.getItem(edit.sheetId), edit);
  await context.sync();
  return look();
}

/** Queues the same look in whatever request it travels. */
export function queueRowsLook(sheet: Excel.Worksheet, edit: RowEdit): () => RowsLook {
  const { protection } = sheet;
  protection.load("protected");
  const used = queueCells(sheet, edit);
  const trace = queueRowTrace(sheet, edit);
  const above = rowsOf(sheet, {
    first: Math.max(edit.row - 1, 0),
    last: Math.max(edit.row - 1, 0),
  });
  above.load("rowHidden");
  return () => {
    const cells = used();
    const sheetProtected = protection.protected;
    return {
      verdict: judgeRowEdit(edit, { cells, merges: [], hiddenRows: [], sheetProtected }),
      trace: trace(),
      hiddenAbove: edit.row > 0 && above.rowHidden === true,
      cells,
    };
  };
}

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
