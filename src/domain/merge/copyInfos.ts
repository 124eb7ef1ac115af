import { formatTag } from "../entry/formatEntry";
import type { Alignment, Page, TableAlignment } from "./Alignment";
import { matchColumns } from "./matchColumns";
import type { SlotChanges } from "./CopyChanges";
import { entryFacts } from "./EntryMerge";
import { withoutSpace, type MergeBlock } from "./MergeBlock";
import type { MergeInfo, MergeQuestion } from "./MergeOutcome";
import type { ReturnedCopy } from "./MergeInput";

/** What a copy has done to the form of the workbook without changing what it says. */
export function formInfos({ file }: ReturnedCopy, { tables }: Alignment): MergeInfo[] {
  return tables.flatMap((aligned) =>
    aligned.others.flatMap((page) => [
      ...renamedSheet(page, aligned, file),
      ...movedRows(page, aligned, file),
      ...movedColumns(page, aligned, file),
      ...extraColumns(page, aligned, file),
    ]),
  );
}

/** The page of the base that a page of the copy holds. */
function pageBehind(page: Page, { pages, rows }: TableAlignment): Page | null {
  const own = pages.find(({ part }) => part.table.rows.some((row) => rows.get(row)?.page === page));
  return own ?? null;
}

const infoOf = (type: MergeInfo["type"], file: string, page: Page): MergeInfo => ({
  type,
  file,
  sheetName: page.part.sheet.sheetName,
  position: null,
  before: "",
  after: "",
  texts: [],
});

function renamedSheet(page: Page, aligned: TableAlignment, file: string): MergeInfo[] {
  const before = pageBehind(page, aligned)?.part.sheet.sheetName;
  const after = page.part.sheet.sheetName;
  if (before === undefined || before === after) return [];
  return [{ ...infoOf("sheet-renamed", file, page), before, after }];
}

function movedRows(page: Page, { pages, rows }: TableAlignment, file: string): MergeInfo[] {
  const order = pages
    .flatMap(({ part }) => part.table.rows)
    .flatMap((row) => {
      const other = rows.get(row);
      return other?.page === page ? [other.row.row] : [];
    });
  return areInOrder(order) ? [] : [infoOf("row-order-differs", file, page)];
}

function areInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number >= (numbers[i - 1] ?? number));
}

function movedColumns(page: Page, aligned: TableAlignment, file: string): MergeInfo[] {
  const base = pageBehind(page, aligned);
  if (!base) return [];
  const { columns } = matchColumns(base.part.table, page.part.table);
  const order = base.part.table.columns.flatMap((column) => columns.get(column)?.column ?? []);
  return areInOrder(order) ? [] : [infoOf("columns-reordered", file, page)];
}

/** Columns that were not sent. What they hold is told, and not taken. */
function extraColumns(page: Page, aligned: TableAlignment, file: string): MergeInfo[] {
  const base = pageBehind(page, aligned);
  if (!base) return [];
  const { extra } = matchColumns(base.part.table, page.part.table);
  return extra.map(({ column, label }): MergeInfo => {
    const texts = page.part.table.rows.map(({ row }) => page.grid.text({ row, column }));
    const header = { row: page.part.table.headerRows.first, column };
    return {
      ...infoOf("extra-column", file, page),
      position: header,
      after: label,
      texts: texts.filter((text) => text.trim() !== ""),
    };
  });
}

/** Cells in which a copy changed nothing but white space, and tags that it wrote another way. */
export function spaceInfos({ file }: ReturnedCopy, changes: readonly SlotChanges[]): MergeInfo[] {
  return changes.flatMap(({ at, respaced, changes: blocks, base, theirs }) => {
    const { sheetName, position } = entryFacts(at);
    const info = (type: MergeInfo["type"], before: string, after: string): MergeInfo => ({
      ...{ type, file, sheetName, position, before, after, texts: [] },
    });
    const tagged = (was: MergeBlock | null, is: MergeBlock | null): MergeInfo[] => {
      const [before, after] = [tagOf(was), tagOf(is)];
      return was?.set === is?.set && before !== after ? [info("tag-variant", before, after)] : [];
    };
    const tags = respaced.flatMap(([was, is]) => tagged(was, is));
    const onlySpace = base.length > 0 && sameWords(at.slot.entry.text, theirs.text);
    const spaced = respaced.length > tags.length || (onlySpace && tags.length === 0);
    return [
      ...tags,
      ...blocks.flatMap(({ was, is }) => tagged(was, is)),
      ...(spaced ? [info("white-space-only", at.slot.entry.text, theirs.text)] : []),
    ];
  });
}

function sameWords(before: string, after: string): boolean {
  return withoutSpace(before) === withoutSpace(after);
}

function tagOf(block: MergeBlock | null): string {
  return block?.tag ? formatTag(block.tag).trim() : "";
}

/** What a copy's form leaves open. */
export function formQuestions(
  { file }: ReturnedCopy,
  { tables, twice }: Alignment,
): MergeQuestion[] {
  const missing = tables.flatMap((aligned) =>
    aligned.others.flatMap((page) => missingColumns(page, aligned, file)),
  );
  const again = twice.map(({ sheet }): MergeQuestion => ({
    code: "sheet-twice",
    file,
    sheetName: sheet.sheetName,
  }));
  return [...missing, ...again];
}

function missingColumns(page: Page, aligned: TableAlignment, file: string): MergeQuestion[] {
  const base = pageBehind(page, aligned);
  if (!base) return [];
  const { missing } = matchColumns(base.part.table, page.part.table);
  return missing.flatMap(({ label, column }): MergeQuestion[] => {
    const empty = base.part.table.rows.every(({ row }) => base.grid.text({ row, column }) === "");
    const { sheetName } = page.part.sheet;
    return empty ? [] : [{ code: "column-missing", file, sheetName, header: label }];
  });
}
