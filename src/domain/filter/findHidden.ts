import type { HiddenRows, HiddenRun } from "./HiddenRows";
import { matchRows, type KeptRow } from "./matchRows";
import { openWitness, rangeOf, type RowWitness } from "./witnessRows";

/** What the add-in hid, on the sheet as it is now. */
export type FoundHidden = {
  /** Rows that it hid and that are still hidden: these are to be shown again. */
  readonly mine: ReadonlySet<number>;
  /** Hidden rows of which it cannot be told whether the add-in or a person hid them. */
  readonly doubtful: ReadonlySet<number>;
};

/**
 * Finds the rows that the add-in hid. Rows that a person has shown since stay shown, and rows that a person has hidden stay
 * hidden. In doubt are: a hidden row that stands where one of ours stood or between ours and is none of them; and, where one
 * of ours is gone or has moved by itself – the table was sorted –, every hidden row that nobody is known to have hidden.
 */
export function findHidden(
  records: readonly HiddenRows[],
  today: readonly RowWitness[],
  hidden: ReadonlySet<number>,
): FoundHidden {
  const found = records.map((record) => findRecord(record, today, hidden));
  const mine = new Set(found.flatMap((one) => [...one.mine]));
  const doubtful = found.flatMap((one) => [...one.doubtful]).filter((row) => !mine.has(row));
  return { mine, doubtful: new Set(doubtful) };
}

function findRecord(
  { hidden: runs, kept }: HiddenRows,
  today: readonly RowWitness[],
  hidden: ReadonlySet<number>,
): FoundHidden {
  const rows = [...runs.flatMap(keptRows(true)), ...kept.flatMap(keptRows(false))];
  const found = matchRows(rows, today, hidden);
  const [mine, explained] = [new Set<number>(), new Set<number>()];
  for (const [{ mine: own }, row] of found) {
    if (!hidden.has(row)) continue;
    explained.add(row);
    if (own) mine.add(row);
  }
  const open = [...hidden].filter((row) => !explained.has(row));
  if (open.length === 0) return { mine, doubtful: new Set() };
  const torn = isTorn(rows, found, hidden);
  const places = placesOf(runs, found, rows);
  return { mine, doubtful: new Set(open.filter((row) => torn || places.has(row))) };
}

function keptRows(mine: boolean): (run: HiddenRun) => KeptRow[] {
  return (run) =>
    rangeOf(run).map((row, index) => ({ row, mine, ...openWitness(run.witnesses[index] ?? "") }));
}

/** One of ours is gone, or shown at a place to which its neighbours have not moved: rows did not just shift. */
function isTorn(
  rows: readonly KeptRow[],
  found: ReadonlyMap<KeptRow, number>,
  hidden: ReadonlySet<number>,
): boolean {
  const order = [...rows].sort((a, b) => a.row - b.row);
  const shiftOf = (one: KeptRow | undefined) => {
    const row = one && found.get(one);
    return one === undefined || row === undefined ? null : row - one.row;
  };
  return order.some((one, index) => {
    if (!one.mine) return false;
    const row = found.get(one);
    if (row === undefined) return true;
    const shift = row - one.row;
    if (shift === 0 || hidden.has(row)) return false;
    return shift !== shiftOf(order[index - 1]) && shift !== shiftOf(order[index + 1]);
  });
}

/** Where ours stood, and everything between the first and the last of each run as they stand now. */
function placesOf(
  runs: readonly HiddenRun[],
  found: ReadonlyMap<KeptRow, number>,
  rows: readonly KeptRow[],
): ReadonlySet<number> {
  const today = new Map(rows.flatMap((one) => (one.mine ? [[one.row, found.get(one)]] : [])));
  const places = new Set<number>();
  for (const run of runs) {
    const old = rangeOf(run);
    const now = old.flatMap((row) => today.get(row) ?? []);
    const moved = now.some((row, index) => row !== old[index]);
    // Where all stand where they stood there is nothing between them.
    for (const row of moved || now.length < old.length ? old : []) places.add(row);
    if (now.length === 0) continue;
    const between = { first: Math.min(...now), last: Math.max(...now) };
    for (const row of rangeOf(between)) places.add(row);
  }
  return places;
}
