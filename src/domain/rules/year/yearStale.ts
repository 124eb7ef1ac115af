import { resolveDepartment } from "../../department/resolveDepartment";
import { fold } from "../../text/fold";
import type { EntryUnit } from "../CheckUnits";
import { ruleOf } from "../Rule";
import { beginning } from "./beginning";
import { partsOf } from "./partsOf";
import { staleYearIn } from "./staleYear";
import { staleKinds } from "./YearFacts";

const mayNameYear = /[0-9元]年|[RHS][0-9元]/u;

/**
 * Last year's year in this year's text: a department's part in a result, plan or project column that speaks of a year
 * before the column's own as if it were the column's. No fix: what else of the text is last year's only a person can tell.
 *
 * Example: `○ 令和4年度月額貸付者 1人` in the column 令和5年度計画.
 */
export const yearStale = ruleOf({
  id: "year/stale",
  severity: "warning",
  unit: "entry",
  find: (unit, { profile }) => {
    const { fiscalYear, kind } = unit.entry.meaning;
    const staleKind = staleKinds.find((one) => one === kind);
    if (fiscalYear === null || !staleKind || unit.asked || !mayBeStale(unit)) return [];
    return partsOf(unit).flatMap(({ cell, departments, sentences }) => {
      const [found] = sentences.flatMap((sentence) => {
        const mention = staleYearIn(sentence, fiscalYear, staleKind);
        return mention === null ? [] : [{ mention, sentence: beginning(sentence) }];
      });
      if (!found) return [];
      const named = departments.map((name) => resolveDepartment(name, profile));
      return [
        {
          cell,
          subject: found.mention,
          facts: { ...found, fiscalYear, kind: staleKind },
          ...(named.length > 0 ? { departments: named } : {}),
        },
      ];
    });
  },
});

/** Most entries name no year, and need not be taken apart. */
function mayBeStale({ cells }: EntryUnit): boolean {
  return cells.some(({ text }) => mayNameYear.test(fold(text)));
}
