import { isArrow } from "../../schedule/marks";
import { parseSymbols, type CellSymbol } from "../../schedule/parseSymbols";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";
import { ruleOf, type Found } from "../Rule";
import type { YearSymbol } from "./SymbolFacts";

/** By what the legend says, for another city prints other symbols. */
const attained = /(?<!未)(?:達成|完了|終了)/u;
const beginning = /検討|協議|新規|着手/u;
/** After a review it may well begin anew. */
const reviewed = /評価|見直/u;

/**
 * What the legend's words contradict from one year to the next: 目標達成 followed by 検討 or by a new start. Every other succession of the printed schedules is possible, ○◆ → ○★, ○★ → ○□ or - → ★■ among them,
 * and after ◎ one may go on (○), review (□ ■) or stop (-).
 *
 * Example: ◎ in H31 and ◆ in H32.
 */
export const symbolSequence = ruleOf({
  id: "symbol/sequence",
  severity: "warning",
  unit: "measure",
  find: ({ entries }) => [...rowsOf(entries).values()].flatMap(contradictions),
});

type YearCell = {
  readonly unit: EntryUnit;
  readonly cell: CheckedCell;
  readonly year: number;
};

/** The schedule cells of each row and party, by year; a cell that covers several years once. */
function rowsOf(entries: readonly EntryUnit[]): Map<string, YearCell[]> {
  const rows = new Map<string, YearCell[]>();
  for (const unit of entries) {
    const { kind, fiscalYear, party } = unit.entry.meaning;
    const [cell] = unit.cells;
    if (kind !== "schedule" || fiscalYear === null || unit.asked || !cell) continue;
    const key = `${cell.position.row} ${party ?? ""}`;
    const row = rows.get(key) ?? [];
    const known = row.some((one) => one.cell.position.column === cell.position.column);
    if (!known) row.push({ unit, cell, year: fiscalYear });
    rows.set(key, row);
  }
  for (const row of rows.values()) row.sort((a, b) => a.year - b.year);
  return rows;
}

function contradictions(row: readonly YearCell[]): Found<"symbol/sequence">[] {
  const found: Found<"symbol/sequence">[] = [];
  let before: YearSymbol | null = null;
  for (const { unit, cell, year } of row) {
    const parsed = parseSymbols(cell.text, unit.legend);
    // A dash or an arrow says nothing of its own; words may say anything.
    if (parsed.kind === "none" || isArrow(cell.text)) continue;
    const symbols = parsed.kind === "symbols" ? parsed.symbols : [];
    const after = symbolOf(symbols, beginning, year);
    if (before && after && !symbolOf(symbols, reviewed, year)) {
      found.push({ cell, subject: after.symbol, facts: { before, after }, entry: unit });
    }
    before = symbolOf(symbols, attained, year);
  }
  return found;
}

function symbolOf(
  symbols: readonly CellSymbol[],
  says: RegExp,
  fiscalYear: number,
): YearSymbol | null {
  for (const { symbol, meaning } of symbols) {
    if (meaning !== null && says.test(meaning)) return { symbol, meaning, fiscalYear };
  }
  return null;
}
