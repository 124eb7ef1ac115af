import { fold } from "../../text/fold";
import { dutyNumbers } from "../duty/dutyLines";
import { dutyBeside, type MeasureRoles } from "./FormRoles";
import { rolesOf, type RoleCell } from "./roleCells";

/** A role that stands in several cells of a measure. `again`: the second of them, from the top. */
export type RepeatedRole = {
  readonly role: string;
  readonly again: RoleCell;
  readonly times: number;
};

/**
 * The roles that a measure has more than once. A role may take several rows one below the other, as long as its duties
 * go on; so may one that goes on on the next page.
 */
export function repeatedRoles({ pages, missing }: MeasureRoles): RepeatedRole[] {
  return pages.flatMap((cells) => {
    const starts = new Map<string, RoleCell[]>();
    for (const [i, cell] of cells.entries()) {
      const above = cells[i - 1];
      for (const role of rolesOf(cell)) {
        const beside = above && rolesOf(above).includes(role);
        if (beside && isSameRole(above, cell, missing)) continue;
        starts.set(role, [...(starts.get(role) ?? []), cell]);
      }
    }
    return [...starts].flatMap(([role, found]) => {
      const [, again] = found;
      return again ? [{ role, again, times: found.length }] : [];
    });
  });
}

/** Whether the second cell goes on with the first one's role, and does not stand for a missing one by mistake. */
function isSameRole(above: RoleCell, cell: RoleCell, missing: readonly string[]): boolean {
  const [first, second] = [dutyBeside(above), dutyBeside(cell)];
  if (second === "") return missing.length === 0;
  if (fold(first) === fold(second)) return false;
  const number = dutyNumbers(second)[0];
  return number ? number.value > 1 : missing.length === 0;
}
