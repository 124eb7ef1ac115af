import { formatAddress } from "../cells/address";
import type { Position } from "../cells/Position";
import type { SheetEdit } from "../edit/SheetEdit";
import type { AcceptedChange, MergedCell } from "../merge/MergeOutcome";
import type { TakenChange } from "./MergeWork";

/** The changes whose entries were written: some of their cells, and none of them refused. */
export function takenChanges(
  accepted: readonly AcceptedChange[],
  cells: readonly MergedCell[],
  written: readonly SheetEdit[],
): TakenChange[] {
  const done = new Set(
    written.flatMap((edit) =>
      edit.kind === "setContent" ? [keyOf(edit.sheetId, edit.position)] : [],
    ),
  );
  const entries = new Map<string, boolean>();
  for (const { sheetId, position, place } of cells) {
    const entry = keyOf(sheetId, place?.place.lastPosition ?? position);
    const before = entries.get(entry) ?? true;
    entries.set(entry, before && done.has(keyOf(sheetId, position)));
  }
  return accepted
    .filter(({ sheetId, position }) => entries.get(keyOf(sheetId, position)))
    .map(({ sheetName, position, file, department, change, measure, header, after }) => ({
      sheetName,
      position,
      file,
      department,
      change,
      measure,
      header,
      after,
    }));
}

function keyOf(sheetId: string, position: Position): string {
  return `${sheetId} ${formatAddress(position)}`;
}
