import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import { succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { FileRefusal } from "../ports/WorkbookFiles";
import type { Deps } from "./Deps";
import { readingWords } from "./readingWords";

/** Last year's workbook, read from a file; nothing of the open workbook is touched. */
export type LastYear = { readonly snapshot: WorkbookSnapshot; readonly book: PlanBook };

export async function openLastYear(
  deps: Deps,
  bytes: Uint8Array,
  file: string,
  running?: Running,
): Promise<Result<LastYear, FileRefusal>> {
  const snapshot = await deps.files.read(bytes, file, running);
  if (!snapshot.ok) return snapshot;
  const { profile, answers } = await readingWords(deps);
  return succeed({
    snapshot: snapshot.value,
    book: readPlanBook(snapshot.value, profile, answers),
  });
}
