import type { Position } from "../cells/Position";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanRow } from "../planSheet/PlanSheet";
import { isWritten } from "../planSheet/readEntries";
import type { Alignment, Page, TableAlignment } from "./Alignment";
import { labelOf, matchColumns } from "./matchColumns";
import { withoutSpace } from "./MergeBlock";
import type { KnownCopy } from "./Proposal";

/** A cell of the form that a copy changed. `key`: equal for the same cell in every version of a plan. */
export type SharedEdit = {
  readonly key: string;
  readonly base: { readonly page: Page; readonly position: Position };
  /** The base's row; null for a header. */
  readonly row: PlanRow | null;
  /** Its place among the tables of the base. */
  readonly table: number;
  readonly column: PlanColumn;
  readonly header: string;
  readonly measure: string;
  readonly was: string;
  readonly is: string;
  readonly from: KnownCopy;
};

/**
 * The cells of the form – hierarchy, role, duty, owner, headers and titles – that a copy changed. A level that a row goes
 * on with from above counts once, where it stands.
 */
export function sharedEdits(from: KnownCopy, { tables }: Alignment): SharedEdit[] {
  return tables.flatMap((aligned, table) =>
    [...aligned.pages.flatMap((page) => formCells(page, aligned)), ...headerCells(aligned)].map(
      (edit) => ({ ...edit, table, from }),
    ),
  );
}

type FoundEdit = Omit<SharedEdit, "table" | "from">;

function formCells(page: Page, { rows }: TableAlignment): FoundEdit[] {
  const columns = page.part.table.columns.filter((column) => !isWritten(column));
  return page.part.table.rows.flatMap((row) => {
    const other = rows.get(row);
    if (!other) return [];
    const match = matchColumns(page.part.table, other.page.part.table);
    return columns.flatMap((column): FoundEdit[] => {
      const position = { row: row.row, column: column.column };
      const theirs = match.columns.get(column);
      const was = page.grid.text(position);
      if (!theirs || page.grid.span(position).top !== row.row) return [];
      const is = other.page.grid.shownText({ row: other.row.row, column: theirs.column });
      if (
        sameWords(was, is) ||
        goesOnFromAbove(was, is, column, row.measure.hierarchy, other.row.measure.hierarchy)
      )
        return [];
      const path = row.measure.hierarchy.map(withoutSpace).join("/");
      const { text } = row.measure;
      const cell = `${path} ${row.role ?? ""} ${withoutSpace(row.owner ?? "")} ${labelOf(column)}`;
      return [
        {
          key: cell,
          base: { page, position },
          row,
          column,
          header: column.label,
          measure: text,
          was,
          is,
        },
      ];
    });
  });
}

/** Blank means "as above", in the base as in the copy: merges taken apart and filled say nothing new. */
function goesOnFromAbove(
  was: string,
  is: string,
  { kind }: PlanColumn,
  before: readonly string[],
  after: readonly string[],
): boolean {
  if (kind !== "hierarchy") return false;
  if (was.trim() === "")
    return (
      before.some((level) => sameWords(level, is)) || after.some((level) => sameWords(level, is))
    );
  return is.trim() === "" && after.some((level) => sameWords(level, was));
}

/** Header cells of the columns that are known again, and the title lines. */
function headerCells({ pages, others }: TableAlignment): FoundEdit[] {
  const [page] = pages;
  const [other] = others;
  if (!page || !other || pages.length !== others.length) return [];
  return pages.flatMap((one, index) => {
    const match = others[index];
    return match ? headersIn(one, match) : [];
  });
}

function headersIn(page: Page, other: Page): FoundEdit[] {
  const { table } = page.part;
  const { columns } = matchColumns(table, other.part.table);
  return [...columns].flatMap(([column, match]): FoundEdit[] => {
    if (labelOf(match) === labelOf(column)) return [];
    const position = { row: table.headerRows.last, column: column.column };
    const anchor = page.grid.span(position);
    return [
      {
        key: `header ${page.part.sheet.sheetName} ${page.part.index} ${labelOf(column)}`,
        base: { page, position: { row: anchor.top, column: anchor.left } },
        header: column.label,
        measure: "",
        row: null,
        column,
        was: column.label,
        is: match.label,
      },
    ];
  });
}

function sameWords(a: string, b: string): boolean {
  return a === b || withoutSpace(a) === withoutSpace(b);
}

/** The same cell, of several copies, once; in sheet order. */
export function bySharedCell(edits: readonly SharedEdit[]): SharedEdit[][] {
  const cells = new Map<string, SharedEdit[]>();
  for (const edit of edits) cells.set(edit.key, [...(cells.get(edit.key) ?? []), edit]);
  return [...cells.values()];
}
