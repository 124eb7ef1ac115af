import { sameContent } from "../cells/CellContent";
import { formatAddress } from "../cells/address";
import type { MergedCell } from "../merge/MergeOutcome";

/** What a person was shown, held against the workbook as it is now. */
export type ShownNow = {
  /** Cells that would be written now as they were shown, wherever their rows are now. */
  readonly same: readonly MergedCell[];
  /** Cells that were shown, and would be written otherwise or not at all. */
  readonly changed: readonly MergedCell[];
};

/** Compares the cells of two outcomes of the same copies and decisions. What is new in `now` was never shown. */
export function sameAsShown(shown: readonly MergedCell[], now: readonly MergedCell[]): ShownNow {
  const byKey = new Map(now.map((cell) => [keyOf(cell), cell]));
  const same: MergedCell[] = [];
  const changed: MergedCell[] = [];
  for (const cell of shown) {
    const found = byKey.get(keyOf(cell));
    if (found && writesTheSame(cell, found)) same.push(found);
    else changed.push(cell);
  }
  return { same, changed };
}

/** A cell of an entry is known by what it is, a slice by how far it is from the first cell. */
function keyOf({ sheetId, position, place }: MergedCell): string {
  if (!place) return `${sheetId} ${formatAddress(position)}`;
  const { measure, role, column, ordinal, lastPosition } = place.place;
  const offset = [position.row - lastPosition.row, position.column - lastPosition.column];
  return JSON.stringify([sheetId, measure, role, column, ordinal, offset]);
}

function writesTheSame(a: MergedCell, b: MergedCell): boolean {
  return (
    sameContent(a.beforeContent, b.beforeContent) && sameContent(a.afterContent, b.afterContent)
  );
}
