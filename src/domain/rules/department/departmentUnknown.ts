import { everybody, splitOwners } from "../../department/splitOwners";
import type { Profile } from "../../profile/Profile";
import { resolveRole } from "../../role/resolveRole";
import { fold } from "../../text/fold";
import type { CheckedCell } from "../CheckedCell";
import { ruleOf, type Found } from "../Rule";
import { judgeName } from "../../department/judgeName";
import { mentionsOf, ownerCells } from "./mentionsOf";

/** Longer ones, and those with a full stop or quotation marks, are sentences that nobody took for a name. */
const nameLike = /^[^。「」]{1,20}$/u;

/**
 * A name that the city's register does not have, with the one that is most like it. Nothing while no register is kept,
 * and nothing about 関係各課 and roles. Words of an owner cell that have no form of a department are information only:
 * they may be short for one that everybody at the city hall knows.
 *
 * Example: 【児童福祉課】, where the register has 福祉課 and こども家庭課.
 */
export const departmentUnknown = ruleOf({
  id: "department/unknown",
  severity: "warning",
  unit: "measure",
  find: (unit, { profile }) => {
    if (profile.departments.length === 0) return [];
    const unknown = (name: string) => {
      const verdict = judgeName(name, profile);
      return verdict.kind === "unknown" ? verdict : null;
    };
    const named = mentionsOf(unit, profile, unknown).map(
      ({ cell, written, told: { likeliest }, departments }): Found<"department/unknown"> => ({
        cell,
        subject: written,
        facts: { name: written, likeliest },
        departments,
      }),
    );
    return [...named, ...ownerCells(unit).flatMap((cell) => unclear(cell, profile))];
  },
});

function unclear(cell: CheckedCell, profile: Profile): Found<"department/unknown">[] {
  const { departments, unknown: parts } = splitOwners(cell.text, profile);
  return parts
    .filter((part) => nameLike.test(part) && !everybody.test(fold(part)))
    .filter((part) => resolveRole(part, profile.roles) === null)
    .map((part) => ({
      cell,
      subject: part,
      facts: { name: part, likeliest: null },
      departments,
      severity: "info",
    }));
}
