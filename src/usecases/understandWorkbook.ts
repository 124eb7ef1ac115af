import type { RememberedSuccession } from "../domain/carryForward/RememberedSuccession";
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
  /** Who took over from former departments, as far as a person has said. */
  readonly successions: readonly RememberedSuccession[];
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
  return succeed(await understandSnapshot(deps, snapshot.value, sheets.value));
}

/** Understands what was read with the words that are kept in the workbook now. */
export async function understandSnapshot(
  deps: Deps,
  snapshot: WorkbookSnapshot,
  sheets: readonly SheetSummary[],
): Promise<Understanding> {
  const { profile, answers, successions } = await readingWords(deps);
  const book = readPlanBook(snapshot, profile, answers);
  const suggestion = profile === deps.profile ? suggestProfile(snapshot) : null;
  const active = activeIn(book, sheets);
  return { snapshot, book, sheets, active, profile, successions, suggestion };
}

/** The reading of the sheet that is in front. */
export function activeIn(book: PlanBook, sheets: readonly SheetSummary[]): SheetReading | null {
  const activeId = sheets.find((sheet) => sheet.active)?.id;
  return book.readings.find((reading) => sheetIdOf(reading) === activeId) ?? null;
}

export function sheetIdOf(reading: SheetReading): string {
  return reading.planSheet ? reading.sheet.sheetId : reading.declined.sheetId;
}
