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
  return entriesAt(location).filter(
    ({ column }) => column === location.column || !aside.has(column.kind),
  );
}

/** The names of budget projects beside an entry; null where there are none, and for such an entry itself. */
export function projectsBeside(location: Location, { column }: Entry): Entry | null {
  if (column.kind === "project") return null;
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
