import { withoutSpace } from "./MergeBlock";
import type { Alignment, Page } from "./Alignment";
import type { KnownCopy } from "./Proposal";
import type { MasterCell, SharedEdit } from "./sharedEdits";
import { wordsOf, type TextElsewhere } from "./textsElsewhere";

/**
 * The edit that a text outside the table's columns is, where a level of the hierarchy – a goal in a line of its own, or in
 * the title – said something else in the same place; null where it is none.
 */
export function lineEdit(
  from: KnownCopy,
  { sheet, cell }: TextElsewhere,
  { tables }: Alignment,
): SharedEdit | null {
  for (const { pages, others } of tables) {
    const index = others.findIndex(({ part }) => part.sheet.sheetId === sheet.id);
    const page = pages[pages.length === others.length ? index : 0];
    if (index < 0 || !page) continue;
    const position = { row: cell.row, column: cell.column };
    const was = page.grid.text(position);
    const words = withoutSpace(was);
    if (!isLevel(words, page) || wordsOf(from.copy.snapshot).has(words)) continue;
    return {
      key: `line ${page.part.sheet.sheetName} ${words}`,
      base: { page, position },
      header: "",
      measure: was,
      was,
      is: cell.text,
      from,
      inMaster: (toMaster) => cellSaying(words, toMaster),
      decidable: true,
    };
  }
  return null;
}

/** Whether a line names a level of the hierarchy: as a rule it says a little more (基本目標1 …). */
function isLevel(words: string, { part }: Page): boolean {
  const levels = part.table.measures.flatMap(({ hierarchy }) => hierarchy);
  return words !== "" && levels.some((one) => one !== "" && words.includes(withoutSpace(one)));
}

/** Where the master says that; null where it does not, or more than once. */
function cellSaying(words: string, { tables }: Alignment): MasterCell | null {
  const pages = tables.flatMap(({ others }) => others);
  const sheets = [...new Map(pages.map((page) => [page.grid.snapshot, page])).values()];
  const found = sheets.flatMap((page) =>
    page.grid.snapshot.cells
      .filter(({ text }) => withoutSpace(text) === words)
      .map(({ row, column, text }): MasterCell => ({ page, position: { row, column }, text })),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
