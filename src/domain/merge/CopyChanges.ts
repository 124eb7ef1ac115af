import type { Alignment } from "./Alignment";
import { changesBetween, type BlockChanges } from "./BlockChange";
import { slotIn, type EntrySlot } from "./EntrySlot";
import { mergeBlocksOf, type MergeBlock } from "./MergeBlock";
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
    const { entry } = at.slot;
    if (!theirs || theirs.text === entry.text) return [];
    const base = mergeBlocksOf(entry.text, at.division);
    const after = mergeBlocksOf(theirs.text, at.division);
    return [{ at, base, theirs, ...changesBetween(base, after, at.division.profile) }];
  });
}
