import { ruleOf } from "../Rule";
import { dueEntries, missingParts, ofYear } from "./missingParts";
import { entriesNow } from "./YearEntry";
import type { YearFacts } from "./YearFacts";

type Because = YearFacts["entry/missing-plan"]["because"];

/**
 * A department without a plan: it has a project of the plan's year, or tells what it did in the year before, and the plan
 * does not name it. It may have ended; then a word of that is the plan.
 *
 * Example: 【福祉課】 in 令和4年度実績, and no 【福祉課】 in 令和5年度計画.
 */
export const missingPlan = ruleOf({
  id: "entry/missing-plan",
  severity: "warning",
  unit: "year",
  find: (unit, { profile }) => {
    const now = entriesNow(unit);
    const plans = dueEntries(now, "plan", unit);
    return plans.flatMap((target) => {
      const { fiscalYear } = target.meaning;
      if (fiscalYear === null) return [];
      const evidence = [
        { because: "project", entries: ofYear(now, "project", fiscalYear) },
        { because: "result", entries: ofYear(now, "result", fiscalYear - 1) },
      ] as const;
      return missingParts<Because>(target, evidence, profile).map(({ writer, because }) => {
        const [entry] = target.units;
        const subject = writer.names.join("・");
        const department = subject === "" ? null : subject;
        const facts = { department, fiscalYear, because };
        return { cell: entry.anchor, entry, subject, facts, departments: writer.surely };
      });
    });
  },
});
