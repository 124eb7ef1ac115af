import { measureTitle } from "../planSheet/measureTitle";
import type { MarkedPlaces } from "./PlaceMarks";
import type { WorkPlace } from "./WorkPlace";
import type { WritingPlace } from "./WritingPlace";

/** The places of one department, or of all (null: 事務局), in sheet order. `places`: those of `writingPlaces`. */
export function workList(
  places: readonly WritingPlace[],
  department: string | null,
  marks: MarkedPlaces,
): WorkPlace[] {
  const own = places.filter(
    ({ departments }) => department === null || departments.includes(department),
  );
  return own.map((place) => {
    const { sheet, group, entry, departments, missing } = place;
    const { measure } = group.pages[0];
    return {
      sheetId: sheet.sheetId,
      sheetName: sheet.sheetName,
      position: entry.anchor,
      measure,
      measureTitle: measureTitle(measure),
      column: entry.column,
      fiscalYear: entry.meaning.fiscalYear,
      role: entry.role,
      departments,
      missing: department === null ? missing : missing.filter((name) => name === department),
      state: marks.stateOf(place, department),
      findings: marks.findingsAt(place, department),
      unreported: marks.unreportedAt(place, department),
    };
  });
}
