import type { JointTable } from "../planSheet/jointTables";
import type { Entry, Measure, PlanRow, PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import { rowsByMeasure } from "../planSheet/readEntries";
import { fold } from "../text/fold";

/** What one page (worksheet) has of a measure. */
export type MeasurePage = {
  readonly sheet: PlanSheet;
  readonly table: PlanTable;
  readonly measure: Measure;
  readonly rows: readonly PlanRow[];
  readonly entries: readonly Entry[];
};

/** One measure of a joint table; several pages only where a page broke it off and the next one goes on with it. */
export type MeasureGroup = { readonly pages: readonly [MeasurePage, ...MeasurePage[]] };

/** The measures of a joint table in their order, those that go on from page to page as one. */
export function measureGroups(joint: JointTable): MeasureGroup[] {
  const groups: { pages: [MeasurePage, ...MeasurePage[]] }[] = [];
  for (const { sheet, table } of joint.parts) {
    const entriesOf = byMeasure(table.entries);
    for (const [measure, rows] of rowsByMeasure(table.rows)) {
      const page = { sheet, table, measure, rows, entries: entriesOf.get(measure) ?? [] };
      const before = groups.at(-1);
      if (before && goesOn(before.pages.at(-1), page)) before.pages.push(page);
      else groups.push({ pages: [page] });
    }
  }
  return groups;
}

function byMeasure(entries: readonly Entry[]): Map<Measure, Entry[]> {
  const found = new Map<Measure, Entry[]>();
  for (const entry of entries) {
    const own = found.get(entry.measure);
    if (own) own.push(entry);
    else found.set(entry.measure, [entry]);
  }
  return found;
}

/** The first measure of a page is the last one of the page before, where they are called the same. */
function goesOn(last: MeasurePage | undefined, { table, measure }: MeasurePage): boolean {
  if (!last || last.table === table || measure.index > 0) return false;
  const isLast = last.measure.index === last.table.measures.length - 1;
  return isLast && nameOf(last.measure) === nameOf(measure);
}

function nameOf({ hierarchy }: Measure): string {
  return fold(hierarchy.slice(-2).join("\n"));
}
