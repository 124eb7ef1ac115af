import { positionKey, type Position } from "../cells/Position";
import type { Entry, Measure, PlanRow, PlanTable } from "../planSheet/PlanSheet";

/** Looks up what stands where in a table; made once a table. */
export type TableIndex = {
  /** The entry that a cell is part of. */
  entryAt(position: Position): Entry | null;
  rowAt(row: number): PlanRow | null;
  entriesOf(measure: Measure): readonly Entry[];
};

const known = new WeakMap<PlanTable, TableIndex>();

export function indexOf(table: PlanTable): TableIndex {
  const index = known.get(table) ?? makeIndex(table);
  known.set(table, index);
  return index;
}

function makeIndex({ entries, rows }: PlanTable): TableIndex {
  const byCell = new Map<number, Entry>();
  const byMeasure = new Map<Measure, Entry[]>();
  for (const entry of entries) {
    for (const cell of entry.cells) byCell.set(positionKey(cell), entry);
    const own = byMeasure.get(entry.measure);
    if (own) own.push(entry);
    else byMeasure.set(entry.measure, [entry]);
  }
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return {
    entryAt: (position) => byCell.get(positionKey(position)) ?? null,
    rowAt: (row) => byRow.get(row) ?? null,
    entriesOf: (measure) => byMeasure.get(measure) ?? [],
  };
}
