import { formatAddress } from "../cells/address";
import type { CellContent } from "../cells/CellContent";
import { departmentsIn } from "../entry/departmentsIn";
import { comparePositions, type Position } from "../cells/Position";
import { entriesOf, measuresOf, type JointEntry } from "../planSheet/jointTables";
import type { Measure, PlanBook } from "../planSheet/PlanSheet";
import { decideCell } from "./decideCell";
import type { CarryPair, ColumnRef } from "./CarryPair";
import type {
  CarryCell,
  CarryProposal,
  CarrySource,
  Occupied,
  UnmatchedSource,
} from "./CarryProposal";
import { matchEntries } from "./matchEntries";
import { matchMeasures, type MeasureMatch } from "./matchMeasures";
import { tableAt } from "./tableAt";

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
  const matches = new Map(
    matchMeasures(measuresOf(sourceTable), measuresOf(targetTable)).map((match) => [
      match.source,
      match,
    ]),
  );
  const columns = [{ from: pair.from, to: pair.to }, ...(pair.projects ? [pair.projects] : [])];
  const all = columns.flatMap(({ from, to }) => {
    const sources = byMeasure(entriesOf(sourceTable, from));
    const targets = byMeasure(entriesOf(targetTable, to));
    return [...sources].flatMap(([measure, own]) => {
      const match = matches.get(measure);
      const goals = matchEntries(own, (match && targets.get(match.target)) ?? []);
      return own
        .filter(({ entry }) => entry.text.trim() !== "")
        .map((found) => ({ found, from, to, goal: goalOf(goals.get(found), match) }));
    });
  });
  const order = new Map(targetTable.parts.map(({ sheet }, i) => [sheet.sheetId, i]));
  const cells = all.flatMap(({ found, from, to, goal }) =>
    goal ? [cellOf(found, from, to, goal, occupied, contentAt)] : [],
  );
  return {
    pair,
    occupied,
    cells: cells.sort((a, b) => comparePlaces(a, b, order)),
    unmatched: all.flatMap(({ found, from, goal }) => (goal ? [] : [unmatchedOf(found, from)])),
  };
}

type Goal = { readonly found: JointEntry; readonly match: MeasureMatch };

function byMeasure(entries: readonly JointEntry[]): Map<Measure, JointEntry[]> {
  const measures = new Map<Measure, JointEntry[]>();
  for (const found of entries) {
    const own = measures.get(found.entry.measure);
    if (own) own.push(found);
    else measures.set(found.entry.measure, [found]);
  }
  return measures;
}

function goalOf(found: JointEntry | undefined, match: MeasureMatch | undefined): Goal | null {
  return match && found ? { found, match } : null;
}

function cellOf(
  source: JointEntry,
  from: ColumnRef,
  to: ColumnRef,
  { found: { sheet, entry }, match }: Goal,
  occupied: Occupied,
  contentAt: ContentAt,
): CarryCell {
  const { sheetId, sheetName } = sheet;
  const carried = source.entry.text;
  const beforeContent = contentAt(sheetId, entry.anchor);
  return {
    id: `${sheetId}!${formatAddress(entry.anchor)}`,
    ...decideCell({
      carried,
      target: entry,
      beforeContent,
      occupied,
      certain: match.certain,
    }),
    column: to,
    target: { sheetId, sheetName, position: entry.anchor },
    slices: entry.slices.map((position) => ({
      position,
      content: contentAt(sheetId, position),
    })),
    measure: entry.measure,
    role: entry.role,
    ordinal: entry.ordinal,
    before: entry.text,
    beforeContent,
    carried,
    from: sourceOf(source, from),
    departments: departmentsIn(carried),
    similarity: match.similarity,
  };
}

function unmatchedOf(source: JointEntry, from: ColumnRef): UnmatchedSource {
  const { measure, text } = source.entry;
  return { from: sourceOf(source, from), measure, text };
}

function sourceOf({ sheet, entry }: JointEntry, { file }: ColumnRef): CarrySource {
  return { file, sheetId: sheet.sheetId, sheetName: sheet.sheetName, position: entry.anchor };
}

function comparePlaces(a: CarryCell, b: CarryCell, order: ReadonlyMap<string, number>): number {
  const sheet = (cell: CarryCell) => order.get(cell.target.sheetId) ?? 0;
  return sheet(a) - sheet(b) || comparePositions(a.target.position, b.target.position);
}
