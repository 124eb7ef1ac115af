import { alikeNames } from "../department/alikeNames";
import { judgeName } from "../department/judgeName";
import { resolveDepartment } from "../department/resolveDepartment";
import { everybody } from "../department/splitOwners";
import type { Profile } from "../profile/Profile";
import { resolveRole } from "../role/resolveRole";
import { fold } from "../text/fold";
import { countDepartments } from "./departmentsOf";
import type { PlanSheet } from "./PlanSheet";

/** A department that tables name and the city's register does not know. */
export type Unregistered = {
  readonly name: string;
  /**
   * The name of the register, or another one in the tables, that may mean the same department: of a slip the more frequent
   * one, of a section or of a department with its division the department alone. Null as a rule.
   */
  readonly like: string | null;
};

/** What would have to come into the register, in the order in which the tables name it. Roles and 関係各課 are none. */
export function unregistered(sheets: readonly PlanSheet[], profile: Profile): Unregistered[] {
  const found = countDepartments(sheets, profile).flatMap(({ name, blocks, rows }) => {
    const like = likeRegistered(name, profile);
    return like === undefined ? [] : [{ name, like, mentions: blocks + rows }];
  });
  const names = found.map(({ name }) => name);
  return found.map(({ name, like, mentions }, at) => {
    const usual = found.find(
      (other, i) =>
        alikeNames(fold(name), fold(other.name)) !== null &&
        (other.mentions > mentions || (other.mentions === mentions && i < at)),
    );
    return { name, like: like ?? namedAlone(name, names, profile) ?? usual?.name ?? null };
  });
}

/** What the name would stand for if the register had the others of the tables. */
function namedAlone(name: string, names: readonly string[], profile: Profile): string | null {
  const others = names.filter((other) => other !== name);
  const departments = others.map((other) => ({ name: other, formerly: [], spellings: [] }));
  const department = resolveDepartment(name, { ...profile, departments });
  return others.includes(department) ? department : null;
}

/** Undefined where the register knows the name, or where it is nobody's. */
function likeRegistered(name: string, profile: Profile): string | null | undefined {
  const folded = fold(name);
  if (everybody.test(folded) || resolveRole(folded, profile.roles) !== null) return undefined;
  const verdict = judgeName(folded, profile);
  switch (verdict.kind) {
    case "known":
    case "former":
      return undefined;
    case "spelling":
      return verdict.listed ? undefined : verdict.department;
    case "unknown":
    case "open":
      return null;
  }
}
