import type { HiddenRows, HiddenRun } from "./HiddenRows";
import { matchRows, type KeptRow } from "./matchRows";
import { openWitness, orderOf, rangeOf, type RowWitness } from "./witnessRows";

/** What the add-in hid, on the sheet as it is now. */
export type FoundHidden = {
  /** Rows that it hid and that are still hidden: these are to be shown again. */
  readonly mine: ReadonlySet<number>;
  /** Hidden rows of which it cannot be told whether the add-in or a person hid them. */
  readonly doubtful: ReadonlySet<number>;
  /** Those of the doubtful ones that look as if the add-in hid them. */
  readonly likely: ReadonlySet<number>;
};

/**
 * Finds the rows that the add-in hid. Rows that a person has shown since stay shown, and rows that a person has hidden stay
 * hidden. In doubt are: a hidden row that stands where one of ours stood or between ours and is none of them; and, where rows
 * did not just shift – one is gone or stands by itself, and it may be that one of the others is taken for it –, every
 * hidden row.
 */
export function findHidden(
  records: readonly HiddenRows[],
  today: readonly RowWitness[],
  hidden: ReadonlySet<number>,
): FoundHidden {
  const found = records.map((record) => findRecord(record, today, hidden));
  const mine = new Set(found.flatMap((one) => [...one.mine]));
  const doubtful = found.flatMap((one) => [...one.doubtful]).filter((row) => !mine.has(row));
  const likely = found.flatMap((one) => [...one.likely]);
  return { mine, doubtful: new Set(doubtful), likely: new Set(likely) };
}

function findRecord(
  { hidden: runs, kept, order, rowCount }: HiddenRows,
  today: readonly RowWitness[],
  hidden: ReadonlySet<number>,
): FoundHidden {
  const rows = [...runs.flatMap(keptRows(true)), ...kept.flatMap(keptRows(false))];
  const found =
    order === orderOf(today)
      ? new Map(rows.map((one) => [one, one.row]))
      : matchRows(rows, rowCount, today, hidden);
  const [mine, explained] = [new Set<number>(), new Set<number>()];
  for (const [{ mine: own }, row] of found) {
    if (!hidden.has(row)) continue;
    explained.add(row);
    if (own) mine.add(row);
  }
  const open = [...hidden].filter((row) => !explained.has(row));
  // A row that is gone may have left its place to one that looks like it now.
  const isGone = (own: boolean) => rows.some((one) => one.mine === own && !found.has(one));
  const persons = explained.size - mine.size;
  const unsure =
    open.length > 0 || (mine.size > 0 && isGone(false)) || (persons > 0 && isGone(true));
  const growth = today.length - rowCount;
  if (isSorted(rows, found) || (unsure && isTorn(rows, found, hidden, growth)))
    return { mine: new Set(), doubtful: hidden, likely: mine };
  const places = placesOf(runs, found, rows);
  const doubtful = new Set(open.filter((row) => places.has(row)));
  return { mine, doubtful, likely: new Set() };
}

function keptRows(mine: boolean): (run: HiddenRun) => KeptRow[] {
  return ({ first, witnesses }) =>
    witnesses.map((sealed, index) => ({ row: first + index, mine, ...openWitness(sealed) }));
}

/** Kept rows stand in another order than they did. */
function isSorted(rows: readonly KeptRow[], found: ReadonlyMap<KeptRow, number>): boolean {
  const order = [...rows].sort((a, b) => a.row - b.row).flatMap((one) => found.get(one) ?? []);
  return order.some((row, index) => row < (order[index - 1] ?? row));
}

/** A kept row is gone, or one of ours is shown and has not moved as its neighbours on both sides have. */
function isTorn(
  rows: readonly KeptRow[],
  found: ReadonlyMap<KeptRow, number>,
  hidden: ReadonlySet<number>,
  growth: number,
): boolean {
  const order = [...rows].sort((a, b) => a.row - b.row);
  const shiftOf = (one: KeptRow) => {
    const row = found.get(one);
    return row === undefined ? null : row - one.row;
  };
  const shifts = [0, ...order.map(shiftOf), growth];
  return order.some((one, index) => {
    const [before, shift, after] = shifts.slice(index, index + 3);
    if (shift === null || shift === undefined) return true;
    const isShown = one.mine && !hidden.has(one.row + shift);
    return isShown && (shift !== before || shift !== after);
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
