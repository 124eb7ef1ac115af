import type { Profile } from "../../profile/Profile";
import type { YearUnit } from "../CheckUnits";
import { ruleOf, type Found } from "../Rule";
import { dueEntries, missingParts, ofYear, type MissingPart } from "./missingParts";
import { hasPartOf } from "./Writer";
import { entriesBefore, entriesNow, type EntryNow } from "./YearEntry";
import type { YearFacts } from "./YearFacts";

type Because = YearFacts["entry/missing-result"]["because"];

/**
 * A department that has not reported: last year's plan, this table's plan of the same year or its projects name it, and
 * the result does not; where the result is empty, who plans for the next year is asked as well. Information only, where
 * its name is neither in the register nor anywhere else in the measure: it may be called otherwise today.
 *
 * Example: 【福祉課】 in last year's 令和4年度計画, and no 【福祉課】 in 令和4年度実績.
 */
export const missingResult = ruleOf({
  id: "entry/missing-result",
  severity: "warning",
  unit: "year",
  find: (unit, { profile }) => {
    const now = entriesNow(unit);
    const results = dueEntries(now, "result", unit);
    return results.flatMap((target) =>
      missingIn(target, now, unit, profile).map((part) => toFound(part, now, profile)),
    );
  },
});

function missingIn(
  target: EntryNow,
  now: readonly EntryNow[],
  unit: YearUnit,
  profile: Profile,
): MissingPart<Because>[] {
  const year = target.meaning.fiscalYear;
  if (year === null) return [];
  const isEmpty = target.text.trim() === "";
  const next = isEmpty ? ofYear(now, "plan", year + 1) : [];
  const evidence = [
    { because: "project", entries: ofYear(now, "project", year) },
    { because: "plan", entries: [...ofYear(now, "plan", year), ...next] },
    { because: "last-plan", entries: ofYear(entriesBefore(unit, profile), "plan", year) },
  ] as const;
  return missingParts<Because>(target, evidence, profile);
}

function toFound(
  { target, writer, because }: MissingPart<Because>,
  now: readonly EntryNow[],
  profile: Profile,
): Found<"entry/missing-result"> {
  const [entry] = target.units;
  const department = writer.names.join("・");
  const registered = profile.departments.some(({ name }) => writer.today.includes(name));
  const present = registered || now.some((other) => hasPartOf(writer, other, profile));
  return {
    cell: entry.anchor,
    entry,
    subject: department,
    facts: {
      department: department === "" ? null : department,
      fiscalYear: Number(target.meaning.fiscalYear),
      because,
      present,
    },
    departments: writer.surely,
    severity: present ? "warning" : "info",
  };
}
