import { dutyNumbers } from "../duty/dutyLines";
import { dutyBeside, goesOn, type MeasureRoles } from "./FormRoles";
import type { RoleCell } from "./roleCells";

/**
 * The empty role cells of a measure that ought to hold a role. A duty that goes on counting is still that of the role
 * above; one without numbers may be, as long as the measure has all its roles.
 */
export function blankRoles({ pages, missing }: MeasureRoles): RoleCell[] {
  const cells = pages.flat();
  return cells.filter((cell, i) => {
    if (cell.reading.kind !== "empty" || cell.leaked.length > 0) return false;
    const duty = dutyBeside(cell);
    if (duty === "" || goesOn(cells[i - 1], cell)) return false;
    return dutyNumbers(duty)[0]?.value === 1 || missing.length > 0;
  });
}
