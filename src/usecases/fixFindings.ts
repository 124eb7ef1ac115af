import { contentInWords } from "../domain/cells/CellContent";
import { samePosition } from "../domain/cells/Position";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { SheetEdit } from "../domain/edit/SheetEdit";
import { isEntryPlace } from "../domain/place/isEntryPlace";
import type { WrittenPlace } from "../domain/place/WrittenPlace";
import type { Result } from "../domain/Result";
import type { Finding, Fix } from "../domain/rules/Finding";
import { joinFixes } from "../domain/rules/joinFixes";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import { writeEdits } from "./writeEdits";

/** A finding, and the one of its fixes that a person wants. */
export type ChosenFix = { readonly finding: Finding; readonly fix: Fix };

/** Writes fixes, all together; those that contradict another one are left for the next time. */
export function fixFindings(
  deps: Deps,
  chosen: readonly ChosenFix[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const { edits } = joinFixes(chosen.map(({ fix }) => fix));
  const places = chosen.flatMap(({ finding }) => placeOf(finding, edits));
  return writeEdits(deps, { name: "fixFindings", edits, places }, running);
}

/** The cell that a finding is about, where it is written as the entry that it is. */
function placeOf(
  { sheetId, position, place }: Finding,
  edits: readonly SheetEdit[],
): WrittenPlace[] {
  const edit = edits.find(
    (one) =>
      one.kind === "setContent" && one.sheetId === sheetId && samePosition(one.position, position),
  );
  const known = edit?.kind === "setContent" && isEntryPlace(place);
  return known ? [{ place, position, text: contentInWords(edit.after) }] : [];
}
