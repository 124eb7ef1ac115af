import type { Interval } from "../cells/Interval";
import { comparePositions } from "../cells/Position";
import type { SheetSnapshot, SnapshotCell } from "../cells/SheetSnapshot";
import { deleteRows } from "../edit/moveRows";

/** A sheet as it is when rows are taken out of its file: what a merged area shows moves to the first row of it that stays. */
export function withoutRows(sheet: SheetSnapshot, removed: readonly Interval[]): SheetSnapshot {
  const runs = [...removed].sort((a, b) => b.first - a.first);
  return runs.reduce((left, { first, last }) => {
    const kept = deleteRows(inherited(left, first, last), first, last - first + 1);
    return { ...kept, cells: [...kept.cells].sort(comparePositions) };
  }, sheet);
}

function inherited(sheet: SheetSnapshot, first: number, last: number): SheetSnapshot {
  const heirs = new Map(
    sheet.merges
      .filter(({ top, bottom }) => top >= first && top <= last && bottom > last)
      .map((merge) => [`${merge.top} ${merge.left}`, last + 1]),
  );
  const move = (cell: SnapshotCell): SnapshotCell => {
    const row = heirs.get(`${cell.row} ${cell.column}`);
    return row === undefined ? cell : { ...cell, row };
  };
  return { ...sheet, cells: sheet.cells.map(move) };
}
