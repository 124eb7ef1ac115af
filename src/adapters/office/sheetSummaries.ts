import { refuse, succeed, type Result } from "../../domain/Result";
import type { ReadFailure, SheetSummary } from "../../ports/LiveWorkbook";
import { readFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import type { OfficeHost } from "./OfficeHost";
import { visibilityOf } from "./readSheets";

/** All sheets in tab order, in two round trips: which there are, and how each is. */
export async function sheetSummaries(
  office: OfficeHost,
): Promise<Result<readonly SheetSummary[], ReadFailure>> {
  const result = await inExcel(office, async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id,items/name,items/visibility");
    active.load("id");
    await context.sync();
    for (const sheet of worksheets.items) sheet.protection.load("protected");
    await context.sync();
    return worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      active: sheet.id === active.id,
      protected: sheet.protection.protected,
    }));
  });
  return result.ok ? succeed(result.value) : refuse(readFailureOf(result.failure));
}
