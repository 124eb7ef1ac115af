import type { SheetGrid } from "../cells/SheetGrid";
import type { HeaderVocabulary } from "./headerVocabulary";

/**
 * Whether a sheet is a form for one record: 実績 and 計画 stand as labels down a column, each with its text beside it.
 * It has the words of a plan sheet, but no table.
 */
export function isOneRecordForm(grid: SheetGrid, words: HeaderVocabulary): boolean {
  const labels = new Map<number, Set<string>>();
  for (const { row, column, text } of grid.snapshot.cells) {
    const { kind } = words(text);
    if (kind !== "result" && kind !== "plan") continue;
    const beside = grid.shownText({ row, column: grid.span({ row, column }).right + 1 });
    if (beside === "" && grid.lastColumn > column) continue;
    const found = labels.get(column) ?? new Set<string>();
    labels.set(column, found.add(kind));
  }
  return [...labels.values()].some((kinds) => kinds.size === 2);
}
