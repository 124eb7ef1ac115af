import { resolveDepartment } from "../department/resolveDepartment";
import { departmentsIn } from "../entry/departmentsIn";
import { hasBlocks } from "../planSheet/hasBlocks";
import type { Profile } from "../profile/Profile";
import type { EntryUnit } from "./CheckUnits";

/** Everybody who writes in an entry, by name in the register: those of its tags, else the owners of its row. */
export function writersOf({ entry, owners }: EntryUnit, profile: Profile): readonly string[] {
  const tagged = hasBlocks(entry.column) ? departmentsIn(entry.text) : [];
  const names = tagged.map((name) => resolveDepartment(name, profile));
  return names.length > 0 ? [...new Set(names)] : owners;
}
