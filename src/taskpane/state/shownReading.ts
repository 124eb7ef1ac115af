import type { PlanSheet, SheetReading } from "../../domain/planSheet/PlanSheet";
import { sheetIdOf } from "../../usecases/understandWorkbook";
import type { PaneState } from "./PaneState";

/** The reading of the sheet that a person looks at: that of the selected cell, else the one in front. */
export function shownReading({ book, selection }: PaneState): SheetReading | null {
  if (book.kind !== "read") return null;
  const { readings } = book.understanding.book;
  return (
    readings.find((reading) => sheetIdOf(reading) === selection?.sheetId) ??
    book.understanding.active
  );
}

export function shownSheet(state: PaneState): PlanSheet | null {
  const reading = shownReading(state);
  return reading?.planSheet ? reading.sheet : null;
}
