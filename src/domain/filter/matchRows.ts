import type { RowWitness } from "./witnessRows";

/** A row as it was when it was kept; `mine`: the add-in hid it, otherwise a person had. */
export type KeptRow = Pick<RowWitness, "row" | "about" | "count" | "ordinal"> & {
  readonly mine: boolean;
};

/**
 * Finds kept rows among those of today, which are in another order than they were. A row is known by what it is about,
 * where as many rows are about that as there were; of several, all must be mine or all a person's, or exactly those must be
 * hidden that were. A row that is about something else now – its label was corrected – is known by its place, where the
 * kept rows above and below it have moved alike and it is still hidden. Rows that cannot be found for certain are left out. `rowCount`: how many
 * rows there were; `hidden`: the rows that are hidden today.
 */
export function matchRows(
  kept: readonly KeptRow[],
  rowCount: number,
  today: readonly RowWitness[],
  hidden: ReadonlySet<number>,
): ReadonlyMap<KeptRow, number> {
  const found = new Map<KeptRow, number>();
  const rows = grouped(today);
  for (const [about, ones] of grouped(kept)) {
    const there = rows.get(about) ?? [];
    if (!isSettled(ones, there, hidden)) continue;
    const byOrdinal = new Map(ones.map((one) => [one.ordinal, one]));
    for (const [ordinal, { row }] of there.entries()) {
      const one = byOrdinal.get(ordinal);
      if (one) found.set(one, row);
    }
  }
  for (const [one, row] of between(kept, found, today, today.length - rowCount))
    if (hidden.has(row)) found.set(one, row);
  return found;
}

/** Whether it is clear which of today's rows `ones` are. */
function isSettled(
  ones: readonly KeptRow[],
  there: readonly RowWitness[],
  hidden: ReadonlySet<number>,
): boolean {
  const [first] = ones;
  if (!first || there.length !== first.count) return false;
  if (ones.length === there.length && ones.every(({ mine }) => mine === first.mine)) return true;
  const ordinals = new Set(ones.map(({ ordinal }) => ordinal));
  return there.every(({ row }, ordinal) => hidden.has(row) === ordinals.has(ordinal));
}

/**
 * Rows that are about something new, between kept rows that moved alike. The sheet's ends count as kept: the first row does
 * not move, the row after the last one by `growth`.
 */
function between(
  kept: readonly KeptRow[],
  found: ReadonlyMap<KeptRow, number>,
  today: readonly RowWitness[],
  growth: number,
): [KeptRow, number][] {
  const order = [...kept].sort((a, b) => a.row - b.row);
  const above = shifts(order, found, 0);
  const below = new Map(shifts([...order].reverse(), found, growth));
  const then = new Set(kept.map(({ about }) => about));
  const taken = new Set(found.values());
  return above.flatMap(([one, up]): [KeptRow, number][] => {
    if (found.has(one)) return [];
    const there = today[one.row + up];
    const isNew = there && there.count === 1 && !then.has(there.about) && !taken.has(there.row);
    return isNew && up === below.get(one) ? [[one, there.row]] : [];
  });
}

/** How far the nearest row before each one has moved. */
function shifts(
  order: readonly KeptRow[],
  found: ReadonlyMap<KeptRow, number>,
  first: number,
): [KeptRow, number][] {
  let shift = first;
  return order.map((one) => {
    const row = found.get(one);
    if (row !== undefined) shift = row - one.row;
    return [one, shift];
  });
}

function grouped<One extends Pick<RowWitness, "about">>(ones: readonly One[]): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const one of ones) {
    const own = found.get(one.about);
    if (own) own.push(one);
    else found.set(one.about, [one]);
  }
  return found;
}
