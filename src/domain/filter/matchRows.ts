import type { RowWitness } from "./witnessRows";

type Says = Pick<RowWitness, "key" | "text">;

/** A row as it was when it was kept; `mine`: the add-in hid it, otherwise a person had. */
export type KeptRow = Says & { readonly row: number; readonly mine: boolean };

/** What a way of finding rows has to go by: what is left, on both sides, and what is found. */
type Left = {
  readonly kept: readonly KeptRow[];
  readonly today: readonly RowWitness[];
  readonly found: ReadonlyMap<KeptRow, number>;
};
type Pair = readonly [KeptRow, number];
type Way = (left: Left) => readonly Pair[];

/**
 * Finds kept rows among those of today: where they stood; then, for rows that have moved or in which somebody has written,
 * by what they say, by their neighbours, and by what they are about – only where that leaves no choice. Rows that agree in
 * everything need not be told apart if all of them or none are mine. `hidden`: the rows that are hidden today.
 */
export function matchRows(
  kept: readonly KeptRow[],
  today: readonly RowWitness[],
  hidden: ReadonlySet<number>,
): ReadonlyMap<KeptRow, number> {
  const found = new Map<KeptRow, number>();
  const taken = new Set<number>();
  const ways: Way[] = [
    stayed(today),
    unique(all),
    beside(today),
    unique(about),
    alike(all, hidden),
    alike(about, hidden),
  ];
  for (const way of ways) {
    const left = {
      kept: kept.filter((one) => !found.has(one)),
      today: today.filter(({ row }) => !taken.has(row)),
      found,
    };
    for (const [one, row] of left.kept.length === 0 ? [] : way(left)) {
      if (found.has(one) || taken.has(row)) continue;
      found.set(one, row);
      taken.add(row);
    }
  }
  return found;
}

const all = ({ key, text }: Says): string => `${key}.${text}`;
/** Rows outside the tables are about nothing. */
const about = ({ key }: Says): string | null => (key === "" ? null : key);

function stayed(today: readonly RowWitness[]): Way {
  return ({ kept }) =>
    kept.flatMap((one): Pair[] => {
      const there = today[one.row];
      return there && all(there) === all(one) ? [[one, one.row]] : [];
    });
}

/** Those of which there is one kept and one today. */
function unique(by: (one: Says) => string | null): Way {
  return ({ kept, today }) => {
    const rows = grouped(today, by);
    return [...grouped(kept, by)].flatMap(([word, [one, ...more]]): Pair[] => {
      const [there, ...others] = rows.get(word) ?? [];
      return one && there && more.length + others.length === 0 ? [[one, there.row]] : [];
    });
  };
}

/** Those that are about the same and stand as far from a neighbour as they did. */
function beside(today: readonly RowWitness[]): Way {
  return ({ kept, found }) => {
    const order = [...found.keys(), ...kept].sort((a, b) => a.row - b.row);
    const follow = (list: readonly KeptRow[]) => {
      let shift: number | null = null;
      return list.flatMap((one): Pair[] => {
        const row = found.get(one);
        if (row !== undefined) shift = row - one.row;
        if (row !== undefined || shift === null || about(one) === null) return [];
        const there = today[one.row + shift];
        return there?.key === one.key ? [[one, there.row]] : [];
      });
    };
    return [...follow(order), ...follow([...order].reverse())];
  };
}

/** As many hidden rows as kept ones, and all of these mine, or none: which is which does not matter. */
function alike(by: (one: Says) => string | null, hidden: ReadonlySet<number>): Way {
  return ({ kept, today }) => {
    const rows = grouped(
      today.filter(({ row }) => hidden.has(row)),
      by,
    );
    return [...grouped(kept, by)].flatMap(([word, ones]): Pair[] => {
      const there = rows.get(word) ?? [];
      const mixed = ones.some(({ mine }) => mine !== ones[0]?.mine);
      if (mixed || there.length !== ones.length) return [];
      return ones.map((one, index) => [one, there[index]?.row ?? one.row]);
    });
  };
}

function grouped<One extends Says>(
  ones: readonly One[],
  by: (one: Says) => string | null,
): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const one of ones) {
    const word = by(one);
    if (word === null) continue;
    const own = found.get(word);
    if (own) own.push(one);
    else found.set(word, [one]);
  }
  return found;
}
