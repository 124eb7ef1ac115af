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
  /** As it was sent, in the rows that are there. */
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
export function changesInPlace(slots: SlotsByCell, base: Side, copy: ReturnedCopy): SlotChanges[] {
  const sheets = new Map(copy.snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const touched = new Set(
    (differentCells(base.snapshot, copy.snapshot) ?? []).flatMap(
      ({ sheetId, key }) => slots.get(sheetId)?.get(key) ?? [],
    ),
  );
  return [...touched].flatMap((at) => {
    const { page, entry } = at.slot;
    const own = sheets.get(page.part.sheet.sheetId);
    if (!own) return [];
    const grid = gridOf(own);
    const cells = entry.cells.map((position) => ({ page: { ...page, grid }, position }));
    const text = joinSlices(entry.cells.map((position) => grid.text(position)));
    return changesAt(at, { cells, text, sent: entry.text, torn: false });
  });
}

/** Entries by sheet and by their cells (`positionKey`). */
export type SlotsByCell = ReadonlyMap<string, ReadonlyMap<number, EntrySlot>>;

export function slotsByCell(slots: readonly EntrySlot[]): SlotsByCell {
  const sheets = new Map<string, Map<number, EntrySlot>>();
  for (const at of slots) {
    const { sheetId } = at.slot.page.part.sheet;
    const cells = sheets.get(sheetId) ?? new Map<number, EntrySlot>();
    sheets.set(sheetId, cells);
    for (const cell of at.slot.entry.cells) cells.set(positionKey(cell), at);
  }
  return sheets;
}

function changesAt(at: EntrySlot, theirs: SlotText): SlotChanges[] {
  if (theirs.text === theirs.sent) return [];
  const base = mergeBlocksOf(theirs.sent, at.division);
  const after = mergeBlocksOf(theirs.text, at.division);
  return [{ at, base, theirs, ...changesBetween(base, after, at.division.profile) }];
}
