import { departmentsNamed } from "../department/departmentsNamed";
import { departmentsIn } from "../entry/departmentsIn";
import { rowOwners } from "../entryEdit/ownBlocks";
import { hasBlocks } from "../planSheet/hasBlocks";
import { jointTablesOf } from "../planSheet/jointTables";
import type { Measure } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import type { UnreportedPlan } from "../unreported/UnreportedPlan";
import { measureGroups, type MeasureGroup } from "./measureGroups";
import type { FindingHere, MarkedPlaces } from "./PlaceMarks";
import type { RowFilter } from "./RowFilter";
import type { WritingPlace } from "./WritingPlace";
import type { ReadBook } from "./writingPlaces";

/** What `shownMeasures` judges by: the workbook, its places, and what is said about them. */
export type RowFacts = {
  readonly read: ReadBook;
  readonly places: readonly WritingPlace[];
  readonly marks: MarkedPlaces;
  readonly findings: readonly FindingHere[];
};

/** What lists, filters and progress are counted from. */
export type FilterFacts = RowFacts & {
  /** 報告のない計画, also those for which no place is known. */
  readonly unreported: readonly UnreportedPlan[];
};

/** The measures that stay visible, all pages of each. */
export function shownMeasures(facts: RowFacts, filter: RowFilter): ReadonlySet<Measure> {
  const groups = jointTablesOf(facts.read.book).flatMap(measureGroups);
  const shown = groups.filter(predicateOf(facts, filter));
  return new Set(shown.flatMap(({ pages }) => pages.map(({ measure }) => measure)));
}

function predicateOf(facts: RowFacts, { departments, mode }: RowFilter) {
  const asked = departments.length === 0 ? [null] : departments;
  const isOfAny = (place: WritingPlace) => asked.some((department) => isOf(place, department));
  switch (mode) {
    case "own": {
      // Whoever is to write there because of last year's file has nothing in the measure yet.
      const own = measuresOf(facts.places.filter(isOfAny));
      return (group: MeasureGroup) =>
        departments.length === 0 ||
        own.has(group.pages[0].measure) ||
        membersOf(group, facts.read.profile).some((name) => departments.includes(name));
    }
    case "empty": {
      const open = facts.places.filter((place) =>
        asked.some(
          (department) =>
            isOf(place, department) && facts.marks.stateOf(place, department) === "empty",
        ),
      );
      const measures = measuresOf(open);
      return ({ pages }: MeasureGroup) => measures.has(pages[0].measure);
    }
    case "findings":
      return withFindings(facts.findings, departments);
  }
}

function measuresOf(places: readonly WritingPlace[]): ReadonlySet<Measure> {
  return new Set(places.map(({ group }) => group.pages[0].measure));
}

function isOf({ departments }: WritingPlace, department: string | null): boolean {
  return department === null || departments.includes(department);
}

/** Everybody who has a block in any of its cells, or to whom a row or the sheet belongs. */
function membersOf({ pages }: MeasureGroup, profile: Profile): string[] {
  const tagged = pages.flatMap(({ entries }) =>
    entries.flatMap(({ column, text }) => (hasBlocks(column) ? departmentsIn(text) : [])),
  );
  const owning = pages.flatMap(({ sheet, rows }) => [
    ...rows.flatMap((row) => rowOwners(row, sheet, profile)),
    ...(sheet.department === null ? [] : [sheet.department]),
  ]);
  return [...tagged, ...owning].flatMap((name) => departmentsNamed(name, profile));
}

/** A finding stands in a measure's rows, in whichever column. */
function withFindings(findings: readonly FindingHere[], departments: readonly string[]) {
  const mine = findings.filter(
    (finding) =>
      departments.length === 0 || finding.departments.some((name) => departments.includes(name)),
  );
  const rowKey = (sheetId: string, row: number) => `${sheetId} ${row}`;
  const rows = new Set(mine.map(({ sheetId, position }) => rowKey(sheetId, position.row)));
  return ({ pages }: MeasureGroup) =>
    pages.some(({ sheet, measure }) =>
      measure.rows.some((row) => rows.has(rowKey(sheet.sheetId, row))),
    );
}
