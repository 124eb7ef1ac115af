import { refuse, succeed, type Result } from "../../domain/Result";
import type { Position } from "../../domain/cells/Position";
import type { ReadFailure, Selection } from "../../ports/LiveWorkbook";
import { hostErrorOf, readFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import type { OfficeHost } from "./OfficeHost";

type Outcome = Result<Selection, ReadFailure>;

/** The top left of what is selected. */
export async function selectedCell(office: OfficeHost): Promise<Outcome> {
  const result = await inExcel(office, async (context) => {
    const { workbook } = context;
    try {
      return await selectionOf(context, workbook.getSelectedRange());
    } catch (error) {
      // Several areas are selected, or a drawing: the active cell is what is left.
      if (hostErrorOf(error)?.code !== "InvalidSelection") throw error;
      return selectionOf(context, workbook.getActiveCell());
    }
  });
  return result.ok ? succeed(result.value) : refuse(readFailureOf(result.failure));
}

async function selectionOf(context: Excel.RequestContext, range: Excel.Range): Promise<Selection> {
  range.load("rowIndex,columnIndex");
  range.worksheet.load("id");
  await context.sync();
  return {
    sheetId: range.worksheet.id,
    position: { row: range.rowIndex, column: range.columnIndex },
  };
}

/** Brings a cell into view and selects it. */
export async function selectCell(
  office: OfficeHost,
  sheetId: string,
  { row, column }: Position,
): Promise<Result<null, ReadFailure>> {
  const result = await inExcel(office, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return null;
  });
  return result.ok ? succeed(null) : refuse(readFailureOf(result.failure));
}
