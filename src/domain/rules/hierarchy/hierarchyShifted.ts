import { ruleOf } from "../Rule";
import { shiftedEntries } from "./shiftedEntries";
import { shiftedRoles } from "./shiftedRoles";

/**
 * A text that stands a column off: sentences in 事業, where the others are lists of names; the names of projects in 計画,
 * where 事業 has the very name or is empty; what was done in 計画, where the whole row has moved; a role's name in a
 * hierarchy column. Into an empty cell it can be moved, if a person says so; nothing is ever written over.
 *
 * Example: `…の開催を支援する。` in 令和5年度事業, which 令和5年度計画 beside it says as well.
 */
export const hierarchyShifted = ruleOf({
  id: "hierarchy/shifted",
  severity: "warning",
  unit: "table",
  find: (unit, { profile }) => [...shiftedRoles(unit, profile.roles), ...shiftedEntries(unit)],
});
