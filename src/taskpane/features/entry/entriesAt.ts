import type { Location } from "../../../domain/planSheet/locate";
import type { ColumnKind } from "../../../domain/planSheet/PlanColumn";
import type { Entry } from "../../../domain/planSheet/PlanSheet";

/** What can be written at a place: the entries of its measure, or of its row where entries belong to roles. */
export function entriesAt({ table, measure, row }: Location): readonly Entry[] {
  return table.entries.filter(
    (entry) => entry.measure === measure && (entry.role === null || entry.anchor.row === row.row),
  );
}

/** Projects stand under the column of their year; what is asked of a form only now and then is shown when selected. */
const aside: ReadonlySet<ColumnKind> = new Set([
  "project",
  "activity",
  "indicator",
  "target",
  "note",
]);

/** The columns to switch between: those that are written from year to year, and the selected one. */
export function switchedEntries(location: Location): readonly Entry[] {
  const selected = location.column?.kind === "project" ? null : location.column;
  return entriesAt(location).filter(({ column }) => column === selected || !aside.has(column.kind));
}

/** The entry to show: the selected one; for a project that of the same year and party; else the first. */
export function shownEntry(location: Location): Entry | null {
  const entries = switchedEntries(location);
  const { column } = location;
  return (
    entries.find((entry) => entry.column === column) ??
    entries.find(
      ({ column: other }) =>
        column?.kind === "project" &&
        other.fiscalYear === column.fiscalYear &&
        other.party === column.party,
    ) ??
    entries[0] ??
    null
  );
}

/** The names of budget projects beside an entry; null where there are none. */
export function projectsBeside(location: Location, { column }: Entry): Entry | null {
  return (
    entriesAt(location).find(
      (entry) =>
        entry.column.kind === "project" &&
        entry.column.fiscalYear === column.fiscalYear &&
        entry.column.party === column.party &&
        entry.text !== "",
    ) ?? null
  );
}
