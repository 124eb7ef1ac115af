import type { SheetGrid } from "../cells/SheetGrid";
import { fold } from "../text/fold";
import type { HeaderVocabulary } from "./headerVocabulary";
import type { Meaning } from "./Meaning";
import type { PlanColumn } from "./PlanColumn";
import type { Measure, PlanRow } from "./PlanSheet";

/** What a column says down its rows when it is an axis: 計画/実績, or years. */
export type AxisKind = "planResultAxis" | "yearAxis";

const planWord = /^(?:計画|予定|目標)$/u;
const resultWord = /^(?:実績|結果|実施状況)$/u;

/**
 * Whether a column's cells are an axis: nothing but 計画 and 実績, both of them, or nothing but years, two at least.
 * A 区分 column of such words is no role column.
 */
export function axisDown(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
  words: HeaderVocabulary,
): AxisKind | null {
  let [plans, results, other] = [0, 0, 0];
  const years = new Set<number>();
  for (const row of rows) {
    const text = fold(grid.text({ row, column }));
    if (text === "") continue;
    const { yearOnly, fiscalYear } = words(text);
    if (planWord.test(text)) plans++;
    else if (resultWord.test(text)) results++;
    else if (yearOnly && fiscalYear !== null) years.add(fiscalYear);
    else if (++other > 1) return null;
  }
  if (other > 0) return null;
  if (plans > 0 && results > 0 && years.size === 0) return "planResultAxis";
  return years.size >= 2 && plans + results === 0 ? "yearAxis" : null;
}

/** What the axes say in one row; null where there is none, or its cell is empty. */
export type AxisReading = {
  readonly kind: "plan" | "result" | null;
  readonly fiscalYear: number | null;
};

/**
 * What the axes say in each row. A year holds until the measure's next one – where years stand left of the measures,
 * until the next one at all; an empty cell between 計画 and 実績 is not
 * known to mean either.
 */
export function readAxes(
  grid: SheetGrid,
  columns: readonly PlanColumn[],
  rows: readonly PlanRow[],
  words: HeaderVocabulary,
): ReadonlyMap<number, AxisReading> {
  const columnOf = (axis: AxisKind) => columns.find(({ kind }) => kind === axis)?.column ?? null;
  const [sides, years] = [columnOf("planResultAxis"), columnOf("yearAxis")];
  const readings = new Map<number, AxisReading>();
  if (sides === null && years === null) return readings;
  const shown = (column: number | null, row: number) =>
    column === null ? "" : grid.shownText({ row, column });
  const coarse = columns.some(
    ({ kind, column }) => kind === "hierarchy" && years !== null && years < column,
  );
  const held = new Map<Measure | null, number | null>();
  for (const { row, measure } of rows) {
    const side = fold(shown(sides, row));
    const year = shown(years, row);
    const fiscalYear =
      year.trim() === "" ? (held.get(coarse ? null : measure) ?? null) : words(year).fiscalYear;
    held.set(coarse ? null : measure, fiscalYear);
    const kind = planWord.test(side) ? "plan" : resultWord.test(side) ? "result" : null;
    readings.set(row, { kind, fiscalYear });
  }
  return readings;
}

/** What an entry of a column means in one row: what its column means, and what the axes say there. */
export function meaningIn(column: PlanColumn, axes: AxisReading | undefined): Meaning {
  const { kind, fiscalYear, party } = column;
  const isOpen = kind === "text" || kind === "schedule";
  return {
    kind: isOpen ? (axes?.kind ?? kind) : kind,
    fiscalYear: fiscalYear ?? axes?.fiscalYear ?? null,
    party,
  };
}
