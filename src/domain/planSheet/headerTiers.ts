import type { Interval } from "../cells/Interval";
import type { SheetGrid } from "../cells/SheetGrid";
import type { HeaderColumn } from "./Header";
import type { HeaderCell, HeaderVocabulary } from "./headerVocabulary";

/**
 * The columns of a header that stands in these rows, around a row that is known to speak of columns. Null where it cannot stand there: a merge sticks out of the rows,
 * one of them is a title (a lone text over the first column), or most of its texts say nothing of columns.
 */
export function headerColumnsIn(
  grid: SheetGrid,
  rows: Interval,
  speaking: number,
  words: HeaderVocabulary,
): HeaderColumn[] | null {
  if (!eachRowSpeaksOfColumns(grid, rows, speaking, words)) return null;
  const columns: HeaderColumn[] = [];
  const groups: string[] = [];
  for (let column = 0; column <= grid.lastColumn; column++) {
    const texts = textsOver(grid, rows, column);
    if (!texts) return null;
    const tiers = spreadGroups(texts, groups, words).filter((text) => text !== "");
    if (tiers.length === 0) continue;
    const label = tiers.map((tier) => tier.replace(/(?<!\s)\s*[\r\n]+\s*/gu, " ")).join(" ");
    columns.push({ column, tiers, cells: tiers.map(words), label });
  }
  return columns.some(standsUnderAnother) ? null : columns;
}

/** 区分 and 年度 stand alone; what else speaks above or below one is a cell of a row: 行政, 実績, 令和5年度. */
function standsUnderAnother({ tiers, cells }: HeaderColumn): boolean {
  const alone = cells.findIndex(({ kind }) => kind === "role" || kind === "yearAxis");
  return (
    alone !== -1 && cells.some((cell, i) => speaksOfColumns(cell) && tiers[i] !== tiers[alone])
  );
}

/** One text a row of the header; a merged cell counts in its first row only. Null where a merge sticks out. */
function textsOver(grid: SheetGrid, rows: Interval, column: number): string[] | null {
  const texts: string[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const span = grid.span({ row, column });
    if (span.top < rows.first || span.bottom > rows.last) return null;
    texts.push(span.top === row ? grid.text({ row, column: span.left }).trim() : "");
  }
  return texts;
}

/**
 * In a header whose merges were taken apart, a group stands over its first column only: a blank cell above a text takes
 * the group to its left. `groups`: the last text of each tier that had another one below it, or that can only be a group
 * (市の取組み over a first column without a label of its own); changed here.
 */
function spreadGroups(
  texts: readonly string[],
  groups: string[],
  words: HeaderVocabulary,
): string[] {
  const lowest = texts.reduce((last, text, tier) => (text === "" ? last : tier), -1);
  return texts.map((text, tier) => {
    if (text === "")
      return tier < lowest && isUnder(texts, groups, tier) ? (groups[tier] ?? "") : "";
    const mayGroup = tier < lowest || words(text).party !== null;
    if (mayGroup && groups[tier] !== text) {
      groups.length = tier;
      groups[tier] = text;
    }
    return text;
  });
}

/** Whether the tiers above this one say no other than those of the group to the left. */
function isUnder(texts: readonly string[], groups: readonly string[], tier: number): boolean {
  return texts.slice(0, tier).every((above, i) => above === "" || above === groups[i]);
}

/** Most of a row below the speaking one has to speak, too: else it is the first row of the body. */
function eachRowSpeaksOfColumns(
  grid: SheetGrid,
  rows: Interval,
  speaking: number,
  words: HeaderVocabulary,
): boolean {
  const all = rowNumbers(rows);
  return all.every((row) => {
    const texts = distinctTexts(grid, row);
    const below = all.filter((other) => other > row);
    const isTitle =
      texts.length === 1 && (all.length === 1 || isTitleOver(grid, row, below, words));
    const count = texts.filter((text) => speaksOfColumns(words(text))).length;
    const enough = row > speaking ? count * 2 > texts.length : count * 3 >= texts.length;
    return texts.length > 0 && !isTitle && enough;
  });
}

/** A lone text over the first column, or over one that no group stands above, is a title and says nothing of columns. */
function isTitleOver(
  grid: SheetGrid,
  row: number,
  below: readonly number[],
  words: HeaderVocabulary,
): boolean {
  if (below.length === 0) return false;
  const column = firstTextColumn(grid, row);
  if (below.every((other) => column <= firstTextColumn(grid, other))) return true;
  return below.some((other) => {
    const { kind } = words(grid.shownText({ row: other, column }));
    return kind === "hierarchy" || kind === "number" || kind === "role";
  });
}

function rowNumbers({ first, last }: Interval): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Whether a cell says what a column holds. A year in the middle of other words does not: 令和5年度は… is a sentence. */
export function speaksOfColumns({ kind, yearOnly, party }: HeaderCell): boolean {
  return kind !== null || yearOnly || party !== null;
}

/** The texts of a row's cells; merged cells once, also where the merge was taken apart and filled. */
export function distinctTexts(grid: SheetGrid, row: number): string[] {
  const texts: string[] = [];
  let before = "";
  for (let column = 0; column <= grid.lastColumn;) {
    const span = grid.span({ row, column });
    const text = grid.text({ row: span.top, column: span.left }).trim();
    if (text !== "" && text !== before) texts.push(text);
    before = text;
    column = span.right + 1;
  }
  return texts;
}

function firstTextColumn(grid: SheetGrid, row: number): number {
  for (let column = 0; column <= grid.lastColumn; column++)
    if (grid.shownText({ row, column }).trim() !== "") return column;
  return Infinity;
}
