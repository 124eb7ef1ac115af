import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Profile } from "../profile/Profile";
import type { PlanBook, PlanSheet } from "./PlanSheet";
import { readPlanSheet } from "./readPlanSheet";

/** Understands every sheet of a workbook. */
export function readPlanBook(snapshot: WorkbookSnapshot, profile: Profile): PlanBook {
  return {
    file: snapshot.file,
    readings: snapshot.sheets.map((sheet) => readPlanSheet(sheet, profile)),
  };
}

/** The plan sheets among the sheets of a workbook. */
export function planSheetsOf(book: PlanBook): PlanSheet[] {
  return book.readings.flatMap((reading) => (reading.planSheet ? [reading.sheet] : []));
}
