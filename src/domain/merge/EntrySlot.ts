import { resolveDepartment } from "../department/resolveDepartment";
import { rowOwners } from "../entryEdit/ownBlocks";
import { hasBlocks } from "../planSheet/hasBlocks";
import type { Profile } from "../profile/Profile";
import type { Alignment, TableAlignment } from "./Alignment";
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
  return ({ page, rows }: Slot): readonly string[] => {
    const owner = rows[0]?.owner ?? null;
    const key = `${page.part.sheet.sheetId}\n${owner ?? ""}`;
    const known = read.get(key);
    if (known) return known;
    const named = rowOwners({ owner }, page.part.sheet, profile);
    const owners = [...new Set(named.map((name) => resolveDepartment(name, profile)))];
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
