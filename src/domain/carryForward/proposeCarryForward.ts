import { formatAddress } from "../cells/address";
import type { CellContent } from "../cells/CellContent";
import { departmentsIn } from "../entry/departmentsIn";
import type { Position } from "../cells/Position";
import type { Entry, PlanBook, PlanTable } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import { decideCell } from "./decideCell";
import type { CarryPair, ColumnRef } from "./CarryPair";
import type {
  CarryCell,
  CarryProposal,
  CarrySource,
  Occupied,
  UnmatchedSource,
} from "./CarryProposal";
import { matchMeasures, type MeasureMatch } from "./matchMeasures";

/** Looks up what a target cell holds now. */
export type ContentAt = (sheetId: string, position: Position) => CellContent;

/**
 * What carrying a pair forward would write, cell by cell: last year's text verbatim in this year's column. Nothing is
 * written here. `source` and `target` may be the same book.
 */
export function proposeCarryForward(
  source: PlanBook,
  target: PlanBook,
  pair: CarryPair,
  occupied: Occupied,
  contentAt: ContentAt,
): CarryProposal {
  const sourceTable = tableAt(source, pair.from);
  const targetTable = tableAt(target, pair.to);
  const matches = matchMeasures(sourceTable.measures, targetTable.measures);
  const columns = [{ from: pair.from, to: pair.to }, ...(pair.projects ? [pair.projects] : [])];
  const carried = columns.map(({ from, to }) => {
    const sources = entriesIn(sourceTable, from).filter((entry) => entry.text.trim() !== "");
    const targets = entriesIn(targetTable, to);
    return sources.map((entry) => ({ entry, from, to, goal: goalOf(entry, targets, matches) }));
  });
  const all = carried.flat();
  const cells = all.flatMap(({ entry, from, to, goal }) =>
    goal ? [cellOf(entry, from, to, goal, occupied, contentAt)] : [],
  );
  return {
    pair,
    occupied,
    cells: cells.sort((a, b) => comparePlaces(a, b)),
    unmatched: all.flatMap(({ entry, from, goal }) => (goal ? [] : [unmatchedOf(entry, from)])),
  };
}

type Goal = { readonly entry: Entry; readonly match: MeasureMatch };

function tableAt(book: PlanBook, ref: ColumnRef): PlanTable {
  const sheet = planSheetsOf(book).find((candidate) => candidate.sheetId === ref.sheetId);
  const table = sheet?.tables[ref.table];
  if (!table) throw new Error(`The pair names a table that ${book.file} does not have`);
  return table;
}

function entriesIn(table: PlanTable, ref: ColumnRef): Entry[] {
  return table.entries.filter((entry) => entry.column.column === ref.column);
}

function goalOf(
  source: Entry,
  targets: readonly Entry[],
  matches: readonly MeasureMatch[],
): Goal | null {
  const match = matches.find((candidate) => candidate.source === source.measure);
  if (!match) return null;
  const own = targets.filter((target) => target.measure === match.target);
  const entry = own.find((target) => target.role === source.role);
  return entry ? { entry, match } : null;
}

function cellOf(
  source: Entry,
  from: ColumnRef,
  to: ColumnRef,
  { entry, match }: Goal,
  occupied: Occupied,
  contentAt: ContentAt,
): CarryCell {
  const beforeContent = contentAt(to.sheetId, entry.anchor);
  return {
    id: `${to.sheetId}!${formatAddress(entry.anchor)}`,
    ...decideCell({
      carried: source.text,
      target: entry,
      beforeContent,
      occupied,
      certain: match.certain,
    }),
    column: to,
    target: { sheetId: to.sheetId, sheetName: to.sheetName, position: entry.anchor },
    slices: entry.slices.map((position) => ({
      position,
      content: contentAt(to.sheetId, position),
    })),
    measure: entry.measure,
    role: entry.role,
    before: entry.text,
    beforeContent,
    carried: source.text,
    from: sourceOf(source, from),
    departments: departmentsIn(source.text),
    similarity: match.similarity,
  };
}

function unmatchedOf(entry: Entry, from: ColumnRef): UnmatchedSource {
  return { from: sourceOf(entry, from), measure: entry.measure, text: entry.text };
}

function sourceOf(entry: Entry, from: ColumnRef): CarrySource {
  const { file, sheetId, sheetName } = from;
  return { file, sheetId, sheetName, position: entry.anchor };
}

function comparePlaces(a: CarryCell, b: CarryCell): number {
  const [left, right] = [a.target.position, b.target.position];
  return left.row - right.row || left.column - right.column;
}
