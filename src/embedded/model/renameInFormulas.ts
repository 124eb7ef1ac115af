import type { HostWorkbook } from "./HostWorkbook";
import { formatReference, replaceReferences } from "./replaceReferences";

/**
 * The formulas of all sheets after a sheet was renamed: what refers to it goes on doing so (support.microsoft.com,
 * "Rename a worksheet"). Their values stay as they were.
 */
export function renameInFormulas({ sheets }: HostWorkbook, before: string, after: string): void {
  const same = (name: string) => name.toLowerCase() === before.toLowerCase();
  const quoted = (names: readonly string[]) => `'${names.join(":").replaceAll("'", "''")}'!`;
  const named = (sheet: string) => {
    // A reference over several sheets names the first and the last: `A:B!C1`.
    const names = sheet.split(":");
    return names.some(same) ? quoted(names.map((name) => (same(name) ? after : name))) : null;
  };
  for (const cell of sheets.flatMap((sheet) => [...sheet.cells.values()])) {
    if (cell.content.kind !== "formula") continue;
    const { formula } = cell.content;
    const renamed = replaceReferences(formula, ({ from, to }) => formatReference(from, to), named);
    if (renamed !== null && renamed !== formula)
      cell.content = { ...cell.content, formula: renamed };
  }
}
