import { positionKey } from "../cells/Position";
import type { SnapshotCell } from "../cells/SheetSnapshot";
import { joinSlices } from "../planSheet/readEntries";
import type { Alignment } from "./Alignment";
import { changesBetween, type BlockChanges } from "./BlockChange";
import { slotIn, type EntrySlot } from "./EntrySlot";
import { mergeBlocksOf, type MergeBlock } from "./MergeBlock";
import type { ReturnedCopy, Side } from "./MergeInput";
import { differentCells } from "./sameForm";
import type { SlotText } from "./Slot";

/** An entry in a copy, or what stands for it. */
export type CopyText = Pick<SlotText, "text" | "sent"> & {
  /** What its cells hold, those that are not empty. */
  readonly cells: readonly Pick<SnapshotCell, "text" | "content">[];
};

/** What a copy did to one entry. */
export type SlotChanges = BlockChanges & {
  readonly at: EntrySlot;
  /** As it was sent, in the rows that are there. */
  readonly base: readonly MergeBlock[];
  readonly theirs: CopyText;
};

/** The entries of a copy that are not, character for character, what was sent. */
export function changesOfCopy(slots: readonly EntrySlot[], toCopy: Alignment): SlotChanges[] {
  return slots.flatMap((at) => {
    const aligned = toCopy.tables[at.table];
    const theirs = aligned ? slotIn(at, aligned) : null;
    if (!theirs || theirs.text === theirs.sent) return [];
    const cells = theirs.cells.map(({ page: { grid }, position }) => ({
      text: grid.text(position),
      content: grid.content(position),
    }));
    return [changesAt(at, { ...theirs, cells })];
  });
}

/** The same, of a copy in which everything stands where it stood. */
export function changesInPlace(slots: SlotsByCell, base: Side, copy: ReturnedCopy): SlotChanges[] {
  const touched = new Map<EntrySlot, Map<number, SnapshotCell | null>>();
  for (const { sheetId, key, now } of differentCells(base.snapshot, copy.snapshot) ?? []) {
    const at = slots.get(sheetId)?.get(key);
    if (!at) continue;
    const cells = touched.get(at) ?? new Map<number, SnapshotCell | null>();
    touched.set(at, cells.set(key, now));
  }
  return [...touched].flatMap(([at, changed]) => {
    const { page, entry } = at.slot;
    const texts = entry.cells.map((position) => {
      const cell = changed.get(positionKey(position));
      return cell === undefined ? page.grid.text(position) : (cell?.text ?? "");
    });
    const text = joinSlices(texts);
    if (text === entry.text) return [];
    const cells = [...changed.values()].flatMap((cell) => cell ?? []);
    return [changesAt(at, { text, sent: entry.text, cells })];
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

function changesAt(at: EntrySlot, theirs: CopyText): SlotChanges {
  const base = mergeBlocksOf(theirs.sent, at.division);
  const after = mergeBlocksOf(theirs.text, at.division);
  return { at, base, theirs, ...changesBetween(base, after, at.division.profile) };
}
