import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { applyEdits } from "../edit/applyEdits";
import type { SheetEdit } from "../edit/SheetEdit";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { ReadingAnswers } from "../planSheet/ReadingAnswers";
import { readPlanBook } from "../planSheet/readPlanBook";
import { addAnswers } from "../profile/addAnswers";
import { rollAnswers } from "./rollAnswers";
import type { RollingTable } from "./rollingTables";
import type { RollSource } from "./RollSource";

/** The form under its new year, its entries still last year's. `answers`: those that the new headers need. */
export type RolledForm = {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  readonly answers: ReadingAnswers;
};

/**
 * Moves headings on, on paper, and reads the form again: what a column means then is what its new header says – or, where
 * only an answer said a year, the next one, as soon as anything of its table's headings moves.
 */
export function rolledForm(
  source: RollSource,
  headings: readonly SheetEdit[],
  rolling: readonly RollingTable[],
): RolledForm {
  const { file, sheets } = source.snapshot;
  const snapshot = { file, sheets: applyEdits(sheets, headings) };
  const read = (answers: ReadingAnswers) => readPlanBook(snapshot, source.profile, answers);
  const book = read(source.answers);
  if (source.answers.length === 0) return { snapshot, book, answers: [] };
  const sheetsMoved = new Set(
    headings.flatMap((edit) => (edit.kind === "setContent" ? [edit.sheetId] : [])),
  );
  const answers = rollAnswers(source.answers, source.book, book, (table, column, year) =>
    rolling.some(
      (one) =>
        one.table === table &&
        sheetsMoved.has(one.sheet.sheetId) &&
        one.years.has(year) &&
        one.columnStays(column) === null,
    ),
  );
  return { snapshot, book: read(addAnswers(source.answers, answers)), answers };
}
