import { isSummary } from "../../domain/progress/isSummary";
import { progress } from "../../messages/progress";
import type { PaneState } from "./PaneState";
import { shownReading } from "./shownReading";

/** Whether the sheet in front is a summary that the add-in wrote, in whichever language. */
export function showsSummary(state: PaneState): boolean {
  const reading = shownReading(state);
  if (state.book.kind !== "read" || !reading || reading.planSheet) return false;
  const { sheets } = state.book.understanding.snapshot;
  const sheet = sheets.find(({ id }) => id === reading.declined.sheetId);
  return (
    sheet !== undefined && Object.values(progress).some((words) => isSummary(sheet, words.summary))
  );
}
