import { hasBlocks } from "../planSheet/hasBlocks";
import type { Profile } from "../profile/Profile";
import type { Alignment, TableAlignment } from "./Alignment";
import { entryOwners } from "./entryOwners";
import type { Division } from "./MergeBlock";
import { slotsOf, textInOther, type Slot, type SlotText } from "./Slot";

/** An entry that was circulated, as the master has it now. */
export type EntrySlot = {
  readonly slot: Slot;
  /** Its place among the tables of the base. */
  readonly table: number;
  readonly division: Division;
  /** To whom untagged text of its row belongs, by their names in the register; none: to everybody. */
  readonly owners: readonly string[];
  /** null: its rows are not in the master any more. */
  readonly ours: SlotText | null;
};

/** Every entry of the base, found again in the master. */
export function entrySlots(toMaster: Alignment, profile: Profile): EntrySlot[] {
  return toMaster.tables.flatMap((aligned, table) => {
    const ownersOf = ownersReader(profile);
    return slotsOf(aligned).map((slot) => ({
      slot,
      table,
      division: { divided: hasBlocks(slot.entry.column), profile },
      owners: ownersOf(slot),
      ours: textInOther(slot, aligned),
    }));
  });
}

/** Owner cells repeat from row to row; each is read once. */
function ownersReader(profile: Profile) {
  const read = new Map<string, readonly string[]>();
  return ({ page, rows, entry }: Slot): readonly string[] => {
    const [row] = rows;
    const { party } = entry.meaning;
    const key = [page.part.sheet.sheetId, page.part.index, party, row?.owner].join("\n");
    const owners = read.get(key) ?? entryOwners(page.part, entry, row ?? null, profile);
    read.set(key, owners);
    return owners;
  };
}

/** The entry in a copy; null where the copy has nothing that stands for it. */
export function slotIn({ slot }: EntrySlot, aligned: TableAlignment): SlotText | null {
  const found = textInOther(slot, aligned);
  // Rows are gone, and the text may have gone with them: that is told of the rows.
  return found?.torn && found.text.trim() === "" ? null : found;
}
