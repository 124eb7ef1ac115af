import { jointTablesOf } from "../../domain/planSheet/jointTables";
import type { PlanBook } from "../../domain/planSheet/PlanSheet";
import type { Selection } from "../../ports/LiveWorkbook";
import type { FormTarget } from "./FormState";
import { memoOfLast } from "./memoOfLast";
import type { PaneState } from "./PaneState";

/** The measure in whose rows a cell is; null elsewhere. The same value for the same state. */
export function formTarget({ book, form, selection }: PaneState): FormTarget | null {
  const at = form.at ?? selection;
  return book.kind === "read" && at ? targetAt(book.understanding.book, at) : null;
}

const targetAt = memoOfLast((book: PlanBook, at: Selection): FormTarget | null => {
  const parts = jointTablesOf(book).flatMap((joint) => joint.parts);
  for (const part of parts) {
    if (part.sheet.sheetId !== at.sheetId) continue;
    const measure = part.table.measures.find(({ rows }) => rows.includes(at.position.row));
    if (measure) return { part, measure };
  }
  return null;
});
