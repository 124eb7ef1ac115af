import type { Interval } from "../cells/Interval";
import { gridOf } from "../cells/SheetGrid";
import type { Span } from "../cells/Span";
import type { FilteredSheet } from "../filter/filteredRows";
import { rowsFor } from "../filter/rowsFor";
import { entryAreas } from "../form/entryAreas";
import { subtractSpans } from "../form/subtractSpans";
import type { ColumnKind } from "../planSheet/Meaning";
import type { Entry } from "../planSheet/PlanSheet";
import type { CopyFacts } from "./CopyFacts";

/** What is printed before anybody writes; a department writes there only where it is named. */
const formKinds: ReadonlySet<ColumnKind> = new Set(["activity", "indicator", "target"]);

/**
 * The cells in which a department has a block or may have one, as whole merged areas: what is written about its measures,
 * but for cells that belong to somebody else (by their row's owner, party or sheet); and about measures of which nobody
 * knows whose they are: a clerk who cannot write is worse off than a cell too many. `own`: what its filter 担当 shows.
 */
export function openAreas(facts: CopyFacts, department: string, own: FilteredSheet): Span[] {
  const snapshot = facts.read.snapshot.sheets.find(({ id }) => id === own.sheet.sheetId);
  if (!snapshot) return [];
  const grid = gridOf(snapshot);
  const rows = own.tables.flatMap(({ table, rows: { shown } }) => [
    ...shown,
    ...rowsFor(table, snapshot.merges, facts.nobodys).shown,
  ]);
  const closed = othersEntries(facts, department, snapshot.id).flatMap(({ cells }) =>
    cells.map((cell) => grid.span(cell)),
  );
  const { areas } = entryAreas(own.sheet, snapshot);
  return subtractSpans(inRows(areas, rows), closed);
}

function inRows(areas: readonly Span[], rows: readonly Interval[]): Span[] {
  return areas.flatMap((area) =>
    rows.flatMap(({ first, last }) => {
      const [top, bottom] = [Math.max(area.top, first), Math.min(area.bottom, last)];
      return top <= bottom ? [{ ...area, top, bottom }] : [];
    }),
  );
}

function othersEntries(
  { places, entries }: CopyFacts,
  department: string,
  sheetId: string,
): Entry[] {
  const mine = new Set(
    places.filter(({ departments }) => departments.includes(department)).map(({ entry }) => entry),
  );
  return entries.flatMap(({ sheetId: own, entry, first, owners }) => {
    if (own !== sheetId || mine.has(first)) return [];
    const others = owners.length > 0 && !owners.includes(department);
    return others || formKinds.has(entry.meaning.kind) ? [entry] : [];
  });
}
