import type { Profile } from "../../profile/Profile";
import { fold } from "../../text/fold";
import { replaceSpan } from "../entry/replaceSpan";
import type { NameAt } from "../entry/tagsOf";
import type { MeasureUnit } from "../CheckUnits";
import type { Severity } from "../Finding";
import { ruleOf, type Found } from "../Rule";
import { judgeName, type NameVerdict } from "../../department/judgeName";
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
  const misspelt = (name: string): Misspelt | null => {
    const verdict = judgeName(name, profile);
    return verdict.kind === "spelling" ? verdict : null;
  };
  const mentions = measures.flatMap((unit) => mentionsOf(unit, profile, misspelt));
  return mentions.map((mention): Found<"department/spelling"> => {
    const { cell, written: name, departments, told } = mention;
    const { department, listed } = told;
    const facts = { against: "register", name, department, listed } as const;
    const severity = severityOf(told);
    const fixes = replaceSpan(mention, department);
    return { cell, subject: name, facts, severity, departments, fixes };
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
  const named = measures.flatMap((unit) => namesOf(unit, profile));
  const alikeTo = namesAlike(named.map(({ name }) => name));
  if (alikeTo.size === 0) return [];
  const writtenAs = usualForms(named);
  const times = (name: string) => named.filter((one) => one.name === name).length;
  const mentions = measures.flatMap((unit) =>
    mentionsOf(unit, profile, (name) => alikeTo.get(name) ?? null),
  );
  return mentions.map((mention): Found<"department/spelling"> => {
    const { cell, written: name, told: others } = mention;
    const alike = others.map((other) => writtenAs.get(other) ?? other);
    const several = alike.length > 1;
    // Of two that are equally frequent nobody can say which is right: to put both right would only swap them.
    const own = times(mention.name);
    const isRarer = others.every((other) => times(other) > own);
    const departments = [...new Set([...mention.departments, ...others])];
    const fixes =
      several || isRarer
        ? alike.flatMap((other) => replaceSpan(mention, other, several ? other : null))
        : [];
    const facts = { against: "table", name, alike } as const;
    return { cell, subject: name, facts, severity: "warning", departments, fixes };
  });
}

/** How the table writes each name most often: ＩＣＴ推進課 stays as wide as it is. By folded name. */
function usualForms(named: readonly NameAt[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { written } of named) counts.set(written, (counts.get(written) ?? 0) + 1);
  const forms = [...counts].sort(([, a], [, b]) => a - b);
  return new Map(forms.map(([written]) => [fold(written), written]));
}
