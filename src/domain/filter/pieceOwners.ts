import type { MergeIndex } from "../cells/mergeIndex";
import { departmentsNamed } from "../department/departmentsNamed";
import { looksLikeDepartment } from "../department/looksLikeDepartment";
import { rowOwners } from "../entryEdit/ownBlocks";
import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import type { EntryPiece } from "./groupEntries";

/**
 * To whom a piece belongs whoever is named in it, by name in the register: the party of its column, where that is a
 * department; the owners of its rows, where their column stands in the same party's group or in none; else the department
 * whose sheet it is.
 */
export function pieceOwners(
  { page, entry }: EntryPiece,
  mergeAt: MergeIndex,
  profile: Profile,
): readonly string[] {
  const { party } = entry.meaning;
  if (party !== null && looksLikeDepartment(fold(party))) return departmentsNamed(party, profile);
  const owner = page.table.columns.find(({ kind }) => kind === "owner");
  if (owner && owner.party !== null && owner.party !== party) return [];
  const tops = new Set([entry.anchor, ...entry.slices].map(({ row }) => row));
  const own = page.rows.filter(({ row }) => {
    const merge = mergeAt({ row, column: entry.anchor.column });
    return tops.has(merge?.top ?? row);
  });
  const named = own.flatMap((row) => rowOwners(row, page.sheet, profile));
  return [...new Set(named.flatMap((name) => departmentsNamed(name, profile)))];
}
