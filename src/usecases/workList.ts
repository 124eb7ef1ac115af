import { markPlaces, type DraftHere, type FindingHere } from "../domain/filter/PlaceMarks";
import type { FilterFacts } from "../domain/filter/shownMeasures";
import type { WorkPlace } from "../domain/filter/WorkPlace";
import { workList as listPlaces } from "../domain/filter/workList";
import { writingPlaces } from "../domain/filter/writingPlaces";
import type { FoundDraft } from "./drafts";
import type { Understanding } from "./understandWorkbook";

/**
 * Everything that lists, filters and progress are counted from; made once, when the workbook, its drafts or its findings
 * have changed. `findings`: those of the check that still stand.
 */
export function filterFacts(
  understanding: Understanding,
  drafts: readonly FoundDraft[],
  findings: readonly FindingHere[],
): FilterFacts {
  const { snapshot, book, profile } = understanding;
  const read = { snapshot, book, profile };
  const here = drafts.map(({ sheetId, position, draft: { departments } }): DraftHere => ({
    sheetId,
    position,
    departments,
  }));
  const marks = markPlaces({ drafts: here, findings }, profile);
  return { read, places: writingPlaces(read), marks, findings };
}

/** The places of one department (by name in the register), or of all (null: 事務局), in sheet order. */
export function workList(
  { places, marks }: FilterFacts,
  department: string | null,
): readonly WorkPlace[] {
  return listPlaces(places, department, marks);
}
