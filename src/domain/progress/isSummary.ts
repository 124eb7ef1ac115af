import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { summaryHeader, type SummaryWords } from "./summaryRows";

/**
 * Whether a sheet is a summary that the add-in wrote, in these words. It is known by its first row: the sheet may have been
 * renamed, and another PC knows nothing of the command that wrote it.
 */
export function isSummary({ cells }: SheetSnapshot, words: SummaryWords): boolean {
  const header = summaryHeader(words.department, words);
  const below = cells.findIndex(({ row }) => row > 0);
  const first = (below < 0 ? cells : cells.slice(0, below)).filter(({ text }) => text !== "");
  return (
    first.length === header.length && first.every(({ column, text }) => text === header[column])
  );
}
