import { gridOf } from "../cells/SheetGrid";
import { positionKey } from "../cells/Position";
import { joinSlices } from "../planSheet/readEntries";
import type { Alignment } from "./Alignment";
import { changesBetween, type BlockChanges } from "./BlockChange";
import { slotIn, type EntrySlot } from "./EntrySlot";
import { mergeBlocksOf, type MergeBlock } from "./MergeBlock";
import type { ReturnedCopy, Side } from "./MergeInput";
import { differentCells } from "./sameForm";
import type { SlotText } from "./Slot";

/** What a copy did to one entry. */
export type SlotChanges = BlockChanges & {
  readonly at: EntrySlot;
  /** As it was sent. */
  readonly base: readonly MergeBlock[];
  readonly theirs: SlotText;
};

/** The entries of a copy that are not, character for character, what was sent. */
export function changesOfCopy(slots: readonly EntrySlot[], toCopy: Alignment): SlotChanges[] {
  return slots.flatMap((at) => {
    const aligned = toCopy.tables[at.table];
    const theirs = aligned ? slotIn(at, aligned) : null;
    return theirs ? changesAt(at, theirs) : [];
  });
}

/** The same, of a copy in which everything stands where it stood. */
export function changesInPlace(
  slots: readonly EntrySlot[],
  base: Side,
  copy: ReturnedCopy,
): SlotChanges[] {
  const different = differentCells(base.snapshot, copy.snapshot) ?? [];
  const touched = new Set(different.map(({ sheetId, key }) => `${sheetId} ${key}`));
  if (touched.size === 0) return [];
  const sheets = new Map(copy.snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return slots.flatMap((at) => {
    const { page, entry } = at.slot;
    const { sheetId } = page.part.sheet;
    const own = sheets.get(sheetId);
    if (!own || !entry.cells.some((cell) => touched.has(`${sheetId} ${positionKey(cell)}`)))
      return [];
    const grid = gridOf(own);
    const cells = entry.cells.map((position) => ({ page: { ...page, grid }, position }));
    const text = joinSlices(entry.cells.map((position) => grid.text(position)));
    return changesAt(at, { cells, text, torn: false });
  });
}

function changesAt(at: EntrySlot, theirs: SlotText): SlotChanges[] {
  const { entry } = at.slot;
  if (theirs.text === entry.text) return [];
  const base = mergeBlocksOf(entry.text, at.division);
  const after = mergeBlocksOf(theirs.text, at.division);
  return [{ at, base, theirs, ...changesBetween(base, after, at.division.profile) }];
}
