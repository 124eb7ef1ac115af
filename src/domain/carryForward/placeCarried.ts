import { entriesOf, measuresOf, meaningsOf, type JointEntry } from "../planSheet/jointTables";
import { meaningKey } from "../planSheet/Meaning";
import type { Measure, PlanBook } from "../planSheet/PlanSheet";
import type { CarryPair, ColumnRef } from "./CarryPair";
import { isRowCertain, matchEntries } from "./matchEntries";
import { matchMeasures, type MeasureMatch } from "./matchMeasures";
import { tableAt } from "./tableAt";

/** A text of last year's and where it goes; null where there is no place for it. */
export type Placed = {
  readonly found: JointEntry;
  /** The file in which it stands. */
  readonly file: string;
  readonly goal: Goal | null;
};

/** An entry of this year, and the measure by which it was found; `certain`: its row, too, is surely the one. */
export type Goal = { readonly found: JointEntry; readonly match: MeasureMatch };

/** Every text of a pair's plan column, and of the project column beside it, with its place in this year's table. */
export function placeCarried(
  source: PlanBook,
  target: PlanBook,
  pair: CarryPair,
): (Placed & { readonly to: ColumnRef })[] {
  const [sourceTable, targetTable] = [tableAt(source, pair.from), tableAt(target, pair.to)];
  const matches = matchMeasures(measuresOf(sourceTable), measuresOf(targetTable));
  const columns = [{ from: pair.from, to: pair.to }, ...(pair.projects ? [pair.projects] : [])];
  return columns.flatMap(({ from, to }) =>
    placeEntries(entriesOf(sourceTable, from), entriesOf(targetTable, to), matches).map(
      ({ found, goal }) => ({ found, file: from.file, to, goal }),
    ),
  );
}

/**
 * Last year's results with their places in this year's result column: from last year's table, else from this year's own.
 * None where their column is in question.
 */
export function placeLastResults(source: PlanBook, target: PlanBook, pair: CarryPair): Placed[] {
  const [sourceTable, targetTable] = [tableAt(source, pair.from), tableAt(target, pair.to)];
  const last = { kind: pair.to.kind, fiscalYear: pair.fiscalYear - 1, party: pair.to.party };
  const table = [sourceTable, targetTable].find((one) => meaningsOf(one).has(meaningKey(last)));
  if (!table) return [];
  const measures = measuresOf(targetTable);
  const matches =
    table === targetTable
      ? measures.map((one) => ({ source: one, target: one, similarity: 1, certain: true }))
      : matchMeasures(measuresOf(table), measures);
  const placed = placeEntries(entriesOf(table, last), entriesOf(targetTable, pair.to), matches);
  return placed.map((one) => ({ ...one, file: table.file }));
}

function placeEntries(
  from: readonly JointEntry[],
  to: readonly JointEntry[],
  matches: readonly MeasureMatch[],
): Omit<Placed, "file">[] {
  const matchOf = new Map(matches.map((match) => [match.source, match]));
  const targets = byMeasure(to);
  return [...byMeasure(from)].flatMap(([measure, own]) => {
    const match = matchOf.get(measure);
    const rows = (match && targets.get(match.target)) ?? [];
    const goals = matchEntries(own, rows);
    return own
      .filter(({ entry }) => entry.text.trim() !== "")
      .map((found) => {
        const goal = goals.get(found);
        if (!match || !goal) return { found, goal: null };
        const certain = match.certain && isRowCertain(found, own, rows);
        return { found, goal: { found: goal, match: { ...match, certain } } };
      });
  });
}

function byMeasure(entries: readonly JointEntry[]): Map<Measure, JointEntry[]> {
  const measures = new Map<Measure, JointEntry[]>();
  for (const found of entries) {
    const own = measures.get(found.entry.measure);
    if (own) own.push(found);
    else measures.set(found.entry.measure, [found]);
  }
  return measures;
}
