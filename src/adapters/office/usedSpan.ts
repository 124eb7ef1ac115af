import { spanColumns, spanRows, type Span } from "../../domain/cells/Span";
import { spanOfRange } from "./mergedAreas";

/** Beyond this a used range is taken to be stray formatting down to the last row, and only values count. */
const plausibleCells = 300_000;

/**
 * Queues the question how far a sheet is used. Cells that are merely formatted count, since merges and hidden rows lie
 * among them. null: the sheet is blank.
 */
export function queueUsedSpan(context: Excel.RequestContext, sheetId: string): () => Span | null {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const spanOfUsed = (valuesOnly: boolean) => {
    const range = sheet.getUsedRangeOrNullObject(valuesOnly);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () => spanIfAny(range);
  };
  const used = spanOfUsed(false);
  const withValues = spanOfUsed(true);
  return () => {
    const span = used();
    if (!span || spanRows(span) * spanColumns(span) <= plausibleCells) return span;
    return withValues();
  };
}

function spanIfAny(range: Excel.Range): Span | null {
  return range.isNullObject ? null : spanOfRange(range);
}
