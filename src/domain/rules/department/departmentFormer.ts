import type { Profile } from "../../profile/Profile";
import { fold } from "../../text/fold";
import type { MeasureUnit } from "../CheckUnits";
import { replaceSpan } from "../entry/replaceSpan";
import { ruleOf, type Found } from "../Rule";
import { judgeName } from "../../department/judgeName";
import { mentionsOf } from "./mentionsOf";

/**
 * A department under a name that it no longer has, with those of today. When the change was, the register does not say,
 * and in the column of a year in which the name still held it is right: last year's result was the former department's.
 * So it is information – but a warning where the table itself names a successor for that year or an earlier one: then
 * two names of one department stand side by side. Its fix is right in any case for who wants today's names throughout.
 *
 * Example: 【子育て支援課】 → 【こども家庭課】 or 【児童保育課】, by choice.
 */
export const departmentFormer = ruleOf({
  id: "department/former",
  severity: "info",
  unit: "table",
  find: ({ measures }, { profile }) => {
    if (profile.departments.every(({ formerly }) => formerly.length === 0)) return [];
    const formerOnes = (name: string) => {
      const verdict = judgeName(name, profile);
      return verdict.kind === "former" ? verdict : null;
    };
    const mentions = measures.flatMap((unit) => mentionsOf(unit, profile, formerOnes));
    const since = mentions.length > 0 ? firstYears(measures, profile) : new Map<string, number>();
    return mentions.map((mention): Found<"department/former"> => {
      const { cell, written: name, fiscalYear, departments, told } = mention;
      const { successors } = told;
      const beside = successors.filter((one) => {
        const first = since.get(fold(one));
        return first !== undefined && first <= (fiscalYear ?? Infinity);
      });
      const facts = { name, successors, fiscalYear, beside };
      const severity = beside.length > 0 ? "warning" : "info";
      const several = successors.length > 1;
      const fixes = successors.flatMap((one) => replaceSpan(mention, one, several ? one : null));
      return { cell, subject: name, facts, severity, departments, fixes };
    });
  },
});

/** The first year of which the table names each successor. Columns without a year are of today: the last of all. */
function firstYears(
  measures: readonly MeasureUnit[],
  profile: Profile,
): ReadonlyMap<string, number> {
  const successors = new Set(
    profile.departments.flatMap(({ name, formerly }) => (formerly.length > 0 ? [fold(name)] : [])),
  );
  const years = new Map<string, number>();
  for (const unit of measures) {
    for (const { name, fiscalYear } of mentionsOf(
      unit,
      profile,
      (one) => successors.has(one) || null,
    )) {
      years.set(name, Math.min(years.get(name) ?? Infinity, fiscalYear ?? Infinity));
    }
  }
  return years;
}
