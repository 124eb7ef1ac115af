import { matchMeasures } from "../carryForward/matchMeasures";
import { meaningKey, sameMeaning, type Meaning } from "../planSheet/Meaning";
import type { Entry, Measure, PlanTable } from "../planSheet/PlanSheet";
import type { LastYear } from "./newText";

/**
 * Looks for last year's entries that belong to an entry: in its own table – of the same row, else of the measure as a
 * whole – and, where its table has no such column, in the others (a sheet of results beside a sheet of plans).
 */
export function lastYearOf(
  table: PlanTable,
  others: readonly PlanTable[],
): (entry: Entry) => LastYear {
  let found: ReturnType<typeof measuresElsewhere> | null = null;
  // Hardly ever asked for, and dear: every measure is compared with every other.
  const elsewhere = (measure: Measure) => (found ??= measuresElsewhere(table, others))(measure);
  return (entry) => (kind, fiscalYear) => {
    const wanted = { kind, fiscalYear, party: entry.meaning.party };
    const alone = entriesOf(table, entry.measure, entry.meaning).length === 1;
    const own = (there: There) =>
      ownEntries(entriesOf(there.table, there.measure, wanted), entry, alone);
    if (hasColumn(table, wanted)) return own({ table, measure: entry.measure });
    const [there] = elsewhere(entry.measure).filter((one) => hasColumn(one.table, wanted));
    return there ? own(there) : null;
  };
}

/**
 * An entry of the measure takes all of its rows; one of a row that of the same role, or the measure's if it is the first.
 * `alone`: it is the only one of its column there.
 */
function ownEntries(
  candidates: readonly Entry[],
  { role, ordinal, anchor, measure }: Entry,
  alone: boolean,
) {
  if (role === null && alone) return candidates;
  const exact = candidates.filter((one) => one.role === role && one.ordinal === ordinal);
  if (exact.length > 0) return exact;
  const first = anchor.row === measure.rows[0];
  return first ? candidates.filter((one) => one.role === null) : [];
}

type TableIndex = {
  readonly meanings: ReadonlySet<string>;
  readonly entries: ReadonlyMap<Measure, readonly Entry[]>;
};

/** A table is never changed, and looked into for each of its entries. */
const known = new WeakMap<PlanTable, TableIndex>();

function indexOf(table: PlanTable): TableIndex {
  const index = known.get(table) ?? makeIndex(table);
  known.set(table, index);
  return index;
}

function makeIndex(table: PlanTable): TableIndex {
  const entries = new Map<Measure, Entry[]>();
  for (const entry of table.entries) {
    const own = entries.get(entry.measure);
    if (own) own.push(entry);
    else entries.set(entry.measure, [entry]);
  }
  return { meanings: new Set(table.entries.map(({ meaning }) => meaningKey(meaning))), entries };
}

function entriesOf(table: PlanTable, measure: Measure, wanted: Meaning): Entry[] {
  const own = indexOf(table).entries.get(measure) ?? [];
  return own.filter((one) => sameMeaning(one.meaning, wanted));
}

function hasColumn(table: PlanTable, wanted: Meaning): boolean {
  return indexOf(table).meanings.has(meaningKey(wanted));
}

type There = { readonly table: PlanTable; readonly measure: Measure };

/** The same measure in other tables, as far as that is certain. */
function measuresElsewhere(table: PlanTable, others: readonly PlanTable[]) {
  const found = new Map<Measure, There[]>();
  for (const other of others) {
    for (const { source, target, certain } of matchMeasures(other.measures, table.measures)) {
      if (!certain) continue;
      found.set(target, [...(found.get(target) ?? []), { table: other, measure: source }]);
    }
  }
  return (measure: Measure): readonly There[] => found.get(measure) ?? [];
}
