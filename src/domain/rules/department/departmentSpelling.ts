import type { Profile } from "../../profile/Profile";
import { replaceSpan } from "../entry/replaceSpan";
import type { MeasureUnit } from "../CheckUnits";
import type { Severity } from "../Finding";
import { ruleOf, type Found } from "../Rule";
import { judgeName, type NameVerdict } from "./judgeName";
import { mentionsOf, namesOf } from "./mentionsOf";
import { namesAlike } from "./namesAlike";

/**
 * A department that is not spelled as the city's register has it: one of the spellings it lists, or a name near to one
 * of its own. An abbreviation that the register lists (社協) is information only; a name that is only likely the same
 * (高齢者福祉課 for 高齢福祉課) is to be looked at. Where no register is kept, names that are near to each other in one
 * table are a question: nobody can tell which is right.
 *
 * Example: 【いきがいきづくり課】 → 【いきがいづくり課】.
 */
export const departmentSpelling = ruleOf({
  id: "department/spelling",
  severity: "error",
  unit: "table",
  find: ({ measures }, { profile }) =>
    profile.departments.length > 0
      ? againstRegister(measures, profile)
      : againstTable(measures, profile),
});

type Misspelt = Extract<NameVerdict, { readonly kind: "spelling" }>;

function againstRegister(
  measures: readonly MeasureUnit[],
  profile: Profile,
): Found<"department/spelling">[] {
  const isMisspelt = (name: string) => judgeName(name, profile).kind === "spelling";
  const mentions = measures.flatMap((unit) => mentionsOf(unit, profile, isMisspelt));
  return mentions.flatMap((mention): Found<"department/spelling">[] => {
    const { cell, written: name, departments } = mention;
    const verdict = judgeName(mention.name, profile);
    if (verdict.kind !== "spelling") return [];
    const { department, listed } = verdict;
    const facts = { against: "register", name, department, listed } as const;
    const severity = severityOf(verdict);
    const fixes = replaceSpan(mention, department);
    return [{ cell, subject: name, facts, severity, departments, fixes }];
  });
}

function severityOf({ listed, sure }: Misspelt): Severity {
  if (sure) return "error";
  return listed ? "info" : "warning";
}

function againstTable(
  measures: readonly MeasureUnit[],
  profile: Profile,
): Found<"department/spelling">[] {
  const alikeTo = namesAlike(measures.flatMap((unit) => namesOf(unit, profile)));
  if (alikeTo.size === 0) return [];
  const mentions = measures.flatMap((unit) =>
    mentionsOf(unit, profile, (name) => alikeTo.has(name)),
  );
  return mentions.map((mention): Found<"department/spelling"> => {
    const { cell, written: name } = mention;
    const alike = alikeTo.get(mention.name) ?? [];
    const several = alike.length > 1;
    const departments = [...new Set([...mention.departments, ...alike])];
    const fixes = alike.flatMap((other) => replaceSpan(mention, other, several ? other : null));
    const facts = { against: "table", name, alike } as const;
    return { cell, subject: name, facts, severity: "warning", departments, fixes };
  });
}
