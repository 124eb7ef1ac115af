import { ruleOf } from "../Rule";
import { shiftedEntries } from "./shiftedEntries";
import { shiftedRoles } from "./shiftedRoles";

/**
 * A text that stands a column off: in 事業, where the others are short lists of names, `…の開催を支援する。`, which the plan
 * beside it says as well; in 計画 the names of projects, while 事業 is empty; in 計画 what was done (`…を行った。`), while the
 * others say what will be; a role's name in a hierarchy column. Into an empty cell it can be moved, if a person says so.
 */
export const hierarchyShifted = ruleOf({
  id: "hierarchy/shifted",
  severity: "warning",
  unit: "table",
  find: (unit, { profile }) => [...shiftedRoles(unit, profile.roles), ...shiftedEntries(unit)],
});
