import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { PlanBook, SheetReading } from "../domain/planSheet/PlanSheet";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import type { KnownProfile } from "../domain/profile/known";
import type { Profile } from "../domain/profile/Profile";
import { suggestProfile } from "../domain/profile/suggestProfile";
import { succeed, type Result } from "../domain/Result";
import type { ReadFailure, Running, SheetSummary } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import { readingWords } from "./readingWords";

/** The open workbook, read and understood at one moment. */
export type Understanding = {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  readonly sheets: readonly SheetSummary[];
  /** The sheet that is in front. */
  readonly active: SheetReading | null;
  /** The city's words that it was read with. */
  readonly profile: Profile;
  /** A known city that the titles name, while no words are kept in the workbook: something to offer, never to take. */
  readonly suggestion: KnownProfile | null;
};

/** Reads the open workbook and understands every sheet. */
export async function understandWorkbook(
  deps: Deps,
  running?: Running,
): Promise<Result<Understanding, ReadFailure>> {
  const { workbook } = deps;
  const sheets = await workbook.sheets();
  if (!sheets.ok) return sheets;
  const snapshot = await workbook.read(undefined, running);
  if (!snapshot.ok) return snapshot;
  const { profile, answers } = await readingWords(deps);
  const book = readPlanBook(snapshot.value, profile, answers);
  const activeId = sheets.value.find((sheet) => sheet.active)?.id;
  const active = book.readings.find((reading) => sheetIdOf(reading) === activeId) ?? null;
  const suggestion = profile === deps.profile ? suggestProfile(snapshot.value) : null;
  return succeed({
    snapshot: snapshot.value,
    book,
    sheets: sheets.value,
    active,
    profile,
    suggestion,
  });
}

export function sheetIdOf(reading: SheetReading): string {
  return reading.planSheet ? reading.sheet.sheetId : reading.declined.sheetId;
}
