import { gridOf } from "../../domain/cells/SheetGrid";
import { frameTables } from "../../domain/planSheet/bodyRows";
import { findHeaders } from "../../domain/planSheet/findHeaders";
import { headerVocabulary } from "../../domain/planSheet/headerVocabulary";
import { meaningKey } from "../../domain/planSheet/Meaning";
import type { PlanColumn } from "../../domain/planSheet/PlanColumn";
import type { SheetReading } from "../../domain/planSheet/PlanSheet";
import { readColumns } from "../../domain/planSheet/readColumns";
import { planSheetsOf, readPlanBook } from "../../domain/planSheet/readPlanBook";
import type { ReadingAnswers } from "../../domain/planSheet/ReadingAnswers";
import { addAnswers } from "../../domain/profile/addAnswers";
import { sheetIdOf, type Understanding } from "../../usecases/understandWorkbook";
import type { PaneState } from "./PaneState";
import { holdsYears } from "./stripColumns";

/** Tables of a sheet whose columns are the same, and so are corrected together. */
export type ColumnSet = { readonly columns: readonly PlanColumn[]; readonly tables: number };

/**
 * The columns that a person can give another meaning: those of a plan sheet – or of a sheet that was declined although
 * it has a header, where answers can make a plan sheet of it. Empty where there is nothing to correct.
 */
export function correctableColumns(
  reading: SheetReading,
  { snapshot, profile }: Understanding,
  answers: ReadingAnswers,
): readonly ColumnSet[] {
  if (reading.planSheet) return columnSets(reading.sheet.tables.map(({ columns }) => columns));
  if (reading.declined.reason !== "no-year-columns") return [];
  const sheet = snapshot.sheets.find(({ id }) => id === reading.declined.sheetId);
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const words = headerVocabulary(profile);
  const frames = frameTables(grid, findHeaders(grid, words));
  return columnSets(
    frames.map((frame) => readColumns(grid, frame, words, answers, [], profile.roles).columns),
  ).filter(({ columns }) => columns.length > 1);
}

const none: readonly ColumnSet[] = [];
const known = new WeakMap<SheetReading, readonly ColumnSet[]>();

/** `correctableColumns` of a sheet of the open workbook; found once a reading. */
export function correctableIn(
  { book, kept }: Pick<PaneState, "book" | "kept">,
  reading: SheetReading,
): readonly ColumnSet[] {
  if (book.kind !== "read") return none;
  const sets = known.get(reading) ?? correctableColumns(reading, book.understanding, kept.answers);
  known.set(reading, sets);
  return sets;
}

export function columnSets(tables: readonly (readonly PlanColumn[])[]): readonly ColumnSet[] {
  const byKey = new Map<string, { columns: readonly PlanColumn[]; tables: number }>();
  for (const columns of tables) {
    const key = JSON.stringify(columns.map((at) => [at.column, at.label, meaningKey(at)]));
    const same = byKey.get(key);
    if (same) same.tables++;
    else byKey.set(key, { columns, tables: 1 });
  }
  return [...byKey.values()];
}

/** Whether a sheet has results or plans of a year once these answers are kept as well. Nothing is kept. */
export function holdsYearsWith(
  reading: SheetReading,
  { snapshot, profile }: Understanding,
  kept: ReadingAnswers,
  added: ReadingAnswers,
): boolean {
  const sheets = snapshot.sheets.filter(({ id }) => id === sheetIdOf(reading));
  const book = readPlanBook({ ...snapshot, sheets }, profile, addAnswers(kept, added));
  return planSheetsOf(book).some(holdsYears);
}
