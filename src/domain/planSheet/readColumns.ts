import type { SheetGrid } from "../cells/SheetGrid";
import { findFiscalYears } from "../fiscalYear/findFiscalYears";
import { axisDown } from "./axes";
import type { TableFrame } from "./bodyRows";
import { classifyColumns } from "./classifyColumns";
import type { HeaderVocabulary } from "./headerVocabulary";
import type { PlanColumn } from "./PlanColumn";
import type { ReadingAnswers } from "./ReadingAnswers";
import type { ReadColumn } from "./TableDraft";
import { titleLevels } from "./titleLevels";

export type ReadColumns = {
  readonly columns: readonly ReadColumn[];
  readonly levels: readonly string[];
};

/**
 * The columns of a table: what their headers say, what their cells show to be an axis, and what a person answered.
 * A column that has texts but no header is `other`, without a label. `levelsBefore`: the hierarchy in the titles of the
 * table before it in this sheet; it holds where this table has no titles of its own.
 */
export function readColumns(
  grid: SheetGrid,
  frame: TableFrame,
  words: HeaderVocabulary,
  answers: ReadingAnswers,
  levelsBefore: readonly string[],
): ReadColumns {
  const titleYears = yearsOfTitles(frame.titles);
  const read = classifyColumns(frame.header, titleYears).map(
    ({ header, meaning, open }): ReadColumn => {
      const { column, label } = header;
      const axis = mayBeAxis(meaning.kind) ? axisDown(grid, frame.body, column, words) : null;
      const kind = axis ?? meaning.kind;
      const base = { column, label, level: null, header, answered: false };
      return { ...base, ...meaning, kind, open: open !== null && axis === null };
    },
  );
  const columns = [...read, ...headerless(grid, frame, words)].sort((a, b) => a.column - b.column);
  const answered = answer(columns, grid.snapshot.name, answers);
  const hierarchies = answered.filter((column) => column.kind === "hierarchy").length;
  const own = titleLevels(frame.titles);
  const levels = hierarchies > 1 ? [] : own.length > 0 ? own : levelsBefore;
  return { columns: withLevels(answered, levels.length), levels };
}

/** `計画期間:令和3年度~7年度` says which years a plan covers, not which year a sheet is about. */
function yearsOfTitles(titles: readonly string[]): number[] {
  return titles.flatMap((title) => {
    const mentions = findFiscalYears(title.replace(/計画期間[^)）]*/u, ""));
    return mentions.flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [fiscalYear]));
  });
}

function mayBeAxis(kind: PlanColumn["kind"]): boolean {
  return ["role", "other", "planResultAxis", "yearAxis", "text", "hierarchy"].includes(kind);
}

function headerless(grid: SheetGrid, frame: TableFrame, words: HeaderVocabulary): ReadColumn[] {
  const headed = new Set(frame.header.columns.map(({ column }) => column));
  const used = new Set<number>();
  for (const cell of grid.snapshot.cells) {
    const inBody = cell.row >= frame.body.first && cell.row <= frame.body.last;
    if (inBody && !headed.has(cell.column) && !coveredBySection(grid, cell.row))
      used.add(cell.column);
  }
  return [...used].map((column) => ({
    column,
    label: "",
    kind: axisDown(grid, frame.body, column, words) ?? "other",
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
