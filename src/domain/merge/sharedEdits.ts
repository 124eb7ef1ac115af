import type { Position } from "../cells/Position";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanRow } from "../planSheet/PlanSheet";
import { isWritten } from "../planSheet/readEntries";
import type { Alignment, Page, TableAlignment } from "./Alignment";
import { labelOf, matchColumns } from "./matchColumns";
import { withoutSpace } from "./MergeBlock";
import { rowKeysOf } from "./rowKeys";
import type { KnownCopy } from "./Proposal";

/** A cell of the form that a copy changed. */
export type SharedEdit = {
  /** Equal for the same cell in every version of a plan. */
  readonly key: string;
  readonly base: { readonly page: Page; readonly position: Position };
  readonly header: string;
  readonly measure: string;
  readonly was: string;
  readonly is: string;
  readonly from: KnownCopy;
  /** The cell in the master; null where its row or column is not there any more. */
  readonly inMaster: (toMaster: Alignment) => MasterCell | null;
  /** Headers are only told: which year a column is of rests on them. */
  readonly decidable: boolean;
};

export type MasterCell = {
  readonly page: Page;
  readonly position: Position;
  readonly text: string;
};

/**
 * The cells of the form – hierarchy, role, duty, owner, headers – that a copy changed. A level that a row goes on with
 * from above counts once, where it stands.
 */
export function sharedEdits(from: KnownCopy, { tables }: Alignment): SharedEdit[] {
  return tables.flatMap((aligned, index) => [
    ...aligned.pages.flatMap((page) => formCells(page, aligned, index, from)),
    ...headerCells(aligned, index, from),
  ]);
}

function formCells(
  page: Page,
  aligned: TableAlignment,
  index: number,
  from: KnownCopy,
): SharedEdit[] {
  const columns = page.part.table.columns.filter((column) => !isWritten(column));
  return page.part.table.rows.flatMap((row) => {
    const other = aligned.rows.get(row);
    if (!other) return [];
    const match = matchColumns(page.part.table, other.page.part.table);
    return columns.flatMap((column): SharedEdit[] => {
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
      return [
        {
          key: `${rowKeysOf(aligned.table).get(row) ?? ""} ${labelOf(column)}`,
          base: { page, position },
          header: column.label,
          measure: row.measure.text,
          was,
          is,
          from,
          inMaster: (toMaster) => cellOfRow(toMaster.tables[index], page, row, column),
          decidable: true,
        },
      ];
    });
  });
}

function cellOfRow(
  aligned: TableAlignment | undefined,
  base: Page,
  row: PlanRow,
  column: PlanColumn,
): MasterCell | null {
  const own = aligned?.rows.get(row);
  const found = own && matchColumns(base.part.table, own.page.part.table).columns.get(column);
  if (!found) return null;
  const { page } = own;
  const { top, left } = page.grid.span({ row: own.row.row, column: found.column });
  const position = { row: top, column: left };
  return { page, position, text: page.grid.text(position) };
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
  if (was.trim() === "") return before.some((level) => sameWords(level, is));
  return is.trim() === "" && after.some((level) => sameWords(level, was));
}

/** Header cells of the columns that are known again. */
function headerCells(
  { pages, others }: TableAlignment,
  index: number,
  from: KnownCopy,
): SharedEdit[] {
  if (pages.length !== others.length) return [];
  return pages.flatMap((page, i) => {
    const other = others[i];
    return other ? headersIn(page, other, index, from) : [];
  });
}

function headersIn(page: Page, other: Page, index: number, from: KnownCopy): SharedEdit[] {
  const { table } = page.part;
  const { columns } = matchColumns(table, other.part.table);
  return [...columns].flatMap(([column, match]): SharedEdit[] => {
    if (labelOf(match) === labelOf(column)) return [];
    const anchor = page.grid.span({ row: table.headerRows.last, column: column.column });
    return [
      {
        key: `header ${page.part.sheet.sheetName} ${page.part.index} ${labelOf(column)}`,
        base: { page, position: { row: anchor.top, column: anchor.left } },
        header: column.label,
        measure: "",
        was: column.label,
        is: match.label,
        from,
        inMaster: (toMaster) => headerCell(toMaster.tables[index], page, column),
        decidable: false,
      },
    ];
  });
}

function headerCell(
  aligned: TableAlignment | undefined,
  base: Page,
  column: PlanColumn,
): MasterCell | null {
  if (!aligned) return null;
  // The same page of what was sent, in another alignment of it.
  const nth = aligned.pages.findIndex(({ part }) => part === base.part);
  const page = aligned.others[nth] ?? aligned.others[0];
  const found = page && matchColumns(base.part.table, page.part.table).columns.get(column);
  if (!found) return null;
  const row = page.part.table.headerRows.last;
  const { top, left } = page.grid.span({ row, column: found.column });
  return { page, position: { row: top, column: left }, text: found.label };
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
