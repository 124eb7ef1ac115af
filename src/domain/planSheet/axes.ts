import type { Interval } from "../cells/Interval";
import type { SheetGrid } from "../cells/SheetGrid";
import { fold } from "../text/fold";
import type { HeaderVocabulary } from "./headerVocabulary";
import type { Meaning } from "./Meaning";
import type { PlanColumn } from "./PlanColumn";

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
  body: Interval,
  column: number,
  words: HeaderVocabulary,
): AxisKind | null {
  let [plans, results, other] = [0, 0, 0];
  const years = new Set<number>();
  for (let row = body.first; row <= body.last; row++) {
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

/** What an entry of a column means in one row: what its column means, and what the axes say there. */
export function meaningInRow(
  grid: SheetGrid,
  columns: readonly PlanColumn[],
  column: PlanColumn,
  row: number,
  words: HeaderVocabulary,
): Meaning {
  const { kind, fiscalYear, party } = column;
  const shown = (axis: AxisKind) => {
    const found = columns.find((candidate) => candidate.kind === axis);
    return found ? grid.shownText({ row, column: found.column }) : null;
  };
  const side = fold(shown("planResultAxis") ?? "");
  const year = shown("yearAxis");
  const kindHere = planWord.test(side) ? "plan" : resultWord.test(side) ? "result" : kind;
  return {
    kind: kind === "text" || kind === "schedule" || kind === "other" ? kindHere : kind,
    fiscalYear: fiscalYear ?? (year === null ? null : words(year).fiscalYear),
    party,
  };
}
