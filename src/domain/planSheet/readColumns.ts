import type { SheetGrid } from "../cells/SheetGrid";
import { axisDown, type AxisKind } from "./axes";
import type { TableFrame } from "./bodyRows";
import { classifyColumns } from "./classifyColumns";
import type { HeaderCell, HeaderVocabulary } from "./headerVocabulary";
import type { ReadingAnswers } from "./ReadingAnswers";
import type { ReadColumn } from "./TableDraft";
import { splitRoles } from "../role/splitRoles";
import { yearsOfTitles } from "./yearsOfTitles";
import { titleLevels } from "./titleLevels";

export type ReadColumns = {
  readonly columns: readonly ReadColumn[];
  readonly levels: readonly string[];
};

/**
 * The columns of a table: what their headers say, what their cells show to be an axis, and what a person answered.
 * A column that has texts but no header is `other`, without a label. `levelsBefore`: the hierarchy in the titles of the
 * table before it in this sheet; it holds as far as this table's own titles do not say otherwise.
 */
export function readColumns(
  grid: SheetGrid,
  frame: TableFrame,
  words: HeaderVocabulary,
  answers: ReadingAnswers,
  levelsBefore: readonly string[],
  roles: readonly string[],
): ReadColumns {
  const titleYears = yearsOfTitles(frame.titles);
  const axes = axesUnder(grid, frame, words);
  const read = classifyColumns(frame.header, titleYears, axes).map(
    ({ header, meaning, open }): ReadColumn => {
      const { column, label } = header;
      const base = { column, label, level: null, header, answered: false, ...meaning };
      const kind =
        meaning.kind === "role" && !namesRoles(grid, frame, column, roles) ? "other" : meaning.kind;
      return { ...base, kind, open: open !== null };
    },
  );
  const columns = [...read, ...headerless(grid, frame, words)].sort((a, b) => a.column - b.column);
  const answered = answer(columns, grid.snapshot.name, answers);
  const hierarchies = answered.filter((column) => column.kind === "hierarchy").length;
  const levels = hierarchies > 1 ? [] : titleLevels([...levelsBefore, ...frame.titles]);
  return { columns: withLevels(answered, levels.length), levels };
}

/** The columns whose cells, not their headers, show them to be axes. */
function axesUnder(
  grid: SheetGrid,
  { header, bodyRows }: TableFrame,
  words: HeaderVocabulary,
): ReadonlyMap<number, AxisKind> {
  const found = header.columns.flatMap(({ column, cells }): [number, AxisKind][] => {
    const kind = cells.filter((cell) => cell.kind !== null).at(-1)?.kind ?? null;
    const axis = mayBeAxis(kind) ? axisDown(grid, bodyRows, column, words) : null;
    return axis ? [[column, axis]] : [];
  });
  return new Map(found);
}

function mayBeAxis(kind: HeaderCell["kind"]): boolean {
  return (
    kind === null || ["role", "planResultAxis", "yearAxis", "hierarchy", "either"].includes(kind)
  );
}

/**
 * Whether a column headed 区分 says who acts: one of its cells names a role of the city's list. In an empty form it may.
 */
function namesRoles(
  grid: SheetGrid,
  { bodyRows }: TableFrame,
  column: number,
  roles: readonly string[],
): boolean {
  let empty = true;
  for (const row of bodyRows) {
    const text = grid.text({ row, column });
    if (splitRoles(text, roles).some((role) => roles.includes(role))) return true;
    empty &&= text.trim() === "";
  }
  return empty;
}

/** Texts that stand apart from the table, an empty column between, are somebody's memos. */
function headerless(grid: SheetGrid, frame: TableFrame, words: HeaderVocabulary): ReadColumn[] {
  const headed = new Set(frame.header.columns.map(({ column }) => column));
  const last = Math.max(...headed);
  const used = new Set<number>();
  for (const cell of grid.snapshot.cells) {
    const inBody = cell.row >= frame.body.first && cell.row <= frame.body.last;
    if (inBody && !headed.has(cell.column) && !coveredBySection(grid, cell.row))
      used.add(cell.column);
  }
  const besideTable = (column: number): boolean =>
    column <= last + 1 || (used.has(column - 1) && besideTable(column - 1));
  return [...used].filter(besideTable).map((column) => ({
    column,
    label: "",
    kind: axisDown(grid, frame.bodyRows, column, words) ?? "other",
    fiscalYear: null,
    party: null,
    level: null,
    header: null,
    open: false,
    answered: false,
  }));
}

/** A merged section row starts in the first column, which may have no header of its own. */
function coveredBySection(grid: SheetGrid, row: number): boolean {
  const span = grid.span({ row, column: 0 });
  return span.right > span.left && span.right >= grid.lastColumn - 1;
}

function answer(
  columns: readonly ReadColumn[],
  sheetName: string,
  answers: ReadingAnswers,
): ReadColumn[] {
  const counts = new Map<string, number>();
  return columns.map((column) => {
    const ordinal = counts.get(column.label) ?? 0;
    counts.set(column.label, ordinal + 1);
    const given = answers.find(
      (candidate) =>
        candidate.sheetName === sheetName &&
        candidate.label === column.label &&
        candidate.ordinal === ordinal,
    );
    if (!given) return column;
    const { kind, fiscalYear, party } = given;
    return { ...column, kind, fiscalYear, party, open: false, answered: true };
  });
}

function withLevels(columns: readonly ReadColumn[], above: number): ReadColumn[] {
  let level = above;
  return columns.map((column) =>
    column.kind === "hierarchy" ? { ...column, level: ++level } : column,
  );
}
