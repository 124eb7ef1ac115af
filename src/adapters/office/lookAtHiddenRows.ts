import { intervalsOf, type Interval } from "../../domain/cells/Interval";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { ReadFailure, SheetRows } from "../../ports/LiveWorkbook";
import { rowsOf } from "./editPlaces";
import { readFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import type { OfficeHost } from "./OfficeHost";

/** The hidden rows among those of each sheet, in one round trip (about 30 bytes a row in the answer). */
export async function lookAtHiddenRows(
  office: OfficeHost,
  sheets: readonly SheetRows[],
): Promise<Result<readonly (readonly Interval[])[], ReadFailure>> {
  if (sheets.length === 0) return succeed([]);
  const result = await inExcel(office, async (context) => {
    const answers = sheets.map(({ sheetId, rows }) => {
      const hidden = queueHiddenRows(context.workbook.worksheets.getItem(sheetId), rows);
      return () => intervalsOf(hidden());
    });
    await context.sync();
    return answers.map((answer) => answer());
  });
  return result.ok ? result : refuse(readFailureOf(result.failure));
}

/** Queues the question which of these rows are hidden. */
export function queueHiddenRows(sheet: Excel.Worksheet, rows: Interval): () => ReadonlySet<number> {
  const properties = rowsOf(sheet, rows).getRowProperties({ rowHidden: true });
  return () =>
    new Set(
      properties.value.flatMap(({ rowHidden }, index) => (rowHidden ? [rows.first + index] : [])),
    );
}
