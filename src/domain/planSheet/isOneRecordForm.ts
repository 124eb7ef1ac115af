import type { SheetGrid } from "../cells/SheetGrid";
import { speaksOfColumns } from "./headerTiers";
import type { HeaderVocabulary } from "./headerVocabulary";

/**
 * Whether a sheet is a form for one record: 実績 and 計画 stand as labels, each with its text to the right of it.
 * It has the words of a plan sheet, but no table.
 */
export function isOneRecordForm(grid: SheetGrid, words: HeaderVocabulary): boolean {
  const labels = new Set<string>();
  for (const { row, column, text } of grid.snapshot.cells) {
    const { kind } = words(text);
    if (kind !== "result" && kind !== "plan") continue;
    const beside = grid.shownText({ row, column: grid.span({ row, column }).right + 1 });
    if (beside !== "" && !speaksOfColumns(words(beside))) labels.add(kind);
  }
  return labels.size === 2;
}
