import { referenceTexts, type ReferenceText } from "../../domain/entryEdit/referenceTexts";
import type { Entry, PlanBook } from "../../domain/planSheet/PlanSheet";
import { memoOfLast } from "./memoOfLast";
import type { PaneState } from "./PaneState";

const nothing: readonly ReferenceText[] = [];

const remembered = memoOfLast(
  (entry: Entry, own: PlanBook, lastYear: PlanBook | null): readonly ReferenceText[] =>
    referenceTexts(entry, lastYear ? [own, lastYear] : [own]),
);

/** What was written about an entry's measure before: in the open workbook, or in last year's file where one was opened. */
export function cellReferences(
  { book, carry }: PaneState,
  entry: Entry | null,
): readonly ReferenceText[] {
  if (book.kind !== "read" || !entry) return nothing;
  return remembered(entry, book.understanding.book, carry.lastYear?.book ?? null);
}
