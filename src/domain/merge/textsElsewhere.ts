import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { JointPart } from "../planSheet/jointTables";
import type { Alignment } from "./Alignment";
import { withoutSpace } from "./MergeBlock";
import type { MergeInfo } from "./MergeOutcome";

/**
 * A text that no table of the plan holds: in a title, a note, beside a table, on a sheet of its own – or on one that holds
 * the table once more.
 */
export type TextElsewhere = { readonly sheet: SheetSnapshot; readonly cell: SnapshotCell };

/** The texts outside all tables that a copy has, and neither what was sent nor the master has anywhere. */
export function textsElsewhere(
  copy: WorkbookSnapshot,
  base: WorkbookSnapshot,
  master: WorkbookSnapshot,
  { tables }: Alignment,
): TextElsewhere[] {
  const parts = tables.flatMap(({ others }) => others.map(({ part }) => part));
  const [sent, standing] = [wordsOf(base), wordsOf(master)];
  return copy.sheets.flatMap((sheet) => {
    const told = cellsTold(parts.filter((part) => part.sheet.sheetId === sheet.id));
    return sheet.cells.flatMap((cell): TextElsewhere[] => {
      if (told(cell)) return [];
      const words = withoutSpace(cell.text);
      return words === "" || sent.has(words) || standing.has(words) ? [] : [{ sheet, cell }];
    });
  });
}

/** The cells of which other parts of a merge tell: those of tables, their headers, and columns that were added. */
function cellsTold(parts: readonly JointPart[]): (cell: SnapshotCell) => boolean {
  const tables = parts.map(({ table: { columns, rows, headerRows } }) => ({
    columns: new Set(columns.map(({ column }) => column)),
    rows: new Set(rows.map(({ row }) => row)),
    headerRows,
  }));
  return ({ row, column }) =>
    tables.some(
      ({ columns, rows, headerRows: { first, last } }) =>
        columns.has(column) && (rows.has(row) || (row >= first && row <= last)),
    );
}

const known = new WeakMap<WorkbookSnapshot, ReadonlySet<string>>();

/** Every text of a workbook, without white space. */
export function wordsOf(book: WorkbookSnapshot): ReadonlySet<string> {
  const words =
    known.get(book) ??
    new Set(book.sheets.flatMap(({ cells }) => cells.map(({ text }) => withoutSpace(text))));
  known.set(book, words);
  return words;
}

/** They are not taken over: one line a sheet, with all of its texts. */
export function elsewhereInfos(file: string, texts: readonly TextElsewhere[]): MergeInfo[] {
  const sheets = [...new Set(texts.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const cells = texts.filter((one) => one.sheet === sheet).map(({ cell }) => cell);
    const [first, ...more] = cells;
    return {
      type: "text-elsewhere",
      file,
      sheetName: sheet.name,
      position: first && more.length === 0 ? { row: first.row, column: first.column } : null,
      before: "",
      after: "",
      texts: cells.map(({ text }) => text),
    };
  });
}
