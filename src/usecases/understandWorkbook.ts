import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { PlanBook, SheetReading } from "../domain/planSheet/PlanSheet";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import { succeed, type Result } from "../domain/Result";
import type { ReadFailure, Running, SheetSummary } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** The open workbook, read and understood at one moment. */
export type Understanding = {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  readonly sheets: readonly SheetSummary[];
  /** The sheet that is in front. */
  readonly active: SheetReading | null;
};

/** Reads the open workbook and understands every sheet. */
export async function understandWorkbook(
  { workbook, profile }: Deps,
  running?: Running,
): Promise<Result<Understanding, ReadFailure>> {
  const sheets = await workbook.sheets();
  if (!sheets.ok) return sheets;
  const snapshot = await workbook.read(undefined, running);
  if (!snapshot.ok) return snapshot;
  const book = readPlanBook(snapshot.value, profile);
  const activeId = sheets.value.find((sheet) => sheet.active)?.id;
  const active = book.readings.find((reading) => sheetIdOf(reading) === activeId) ?? null;
  return succeed({ snapshot: snapshot.value, book, sheets: sheets.value, active });
}

export function sheetIdOf(reading: SheetReading): string {
  return reading.planSheet ? reading.sheet.sheetId : reading.declined.sheetId;
}
