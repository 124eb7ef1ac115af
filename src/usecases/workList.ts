import { markPlaces, type DraftHere, type FindingHere } from "../domain/filter/PlaceMarks";
import type { FilterFacts } from "../domain/filter/shownMeasures";
import type { WorkPlace } from "../domain/filter/WorkPlace";
import { workList as listPlaces } from "../domain/filter/workList";
import { writingPlaces } from "../domain/filter/writingPlaces";
import type { WritingPlace } from "../domain/filter/WritingPlace";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import type { UnreportedPlan } from "../domain/unreported/UnreportedPlan";
import type { FoundDraft } from "./drafts";
import type { Understanding } from "./understandWorkbook";

/** Finding the places is the slow part; drafts and findings change more often than the workbook. */
type Known = { readonly lastYear: PlanBook | null; readonly places: readonly WritingPlace[] };
const placesIn = new WeakMap<PlanBook, Known>();

/**
 * Everything that lists, filters and progress are counted from; made once, when the workbook, its drafts or its findings
 * have changed. `findings`: those of the check that still stand. `lastYear`: last year's file, where the person has opened it.
 * `unreported`: plans of last year without a report (`unreportedPlans`).
 */
export function filterFacts(
  understanding: Understanding,
  drafts: readonly FoundDraft[],
  findings: readonly FindingHere[],
  lastYear: PlanBook | null = null,
  unreported: readonly UnreportedPlan[] = [],
): FilterFacts {
  const { snapshot, book, profile } = understanding;
  const read = { snapshot, book, profile };
  const here = drafts.map(({ sheetId, position, draft: { departments } }): DraftHere => ({
    sheetId,
    position,
    departments,
  }));
  const marks = markPlaces({ drafts: here, findings, unreported }, profile);
  const before = placesIn.get(book);
  const places = before?.lastYear === lastYear ? before.places : writingPlaces(read, lastYear);
  placesIn.set(book, { lastYear, places });
  return { read, places, marks, findings, unreported };
}

/** The places of one department (by name in the register), or of all (null: 事務局), in sheet order. */
export function workList(
  { places, marks }: FilterFacts,
  department: string | null,
): readonly WorkPlace[] {
  return listPlaces(places, department, marks);
}
