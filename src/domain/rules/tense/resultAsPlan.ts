import { resolveDepartment } from "../../department/resolveDepartment";
import { findFiscalYears } from "../../fiscalYear/findFiscalYears";
import type { Profile } from "../../profile/Profile";
import { fold } from "../../text/fold";
import type { EntryUnit } from "../CheckUnits";
import { ruleOf, type Found } from "../Rule";
import { beginning } from "../year/beginning";
import { tensedParts, type TensedPart, type TensedSentence } from "./tensedParts";

/** Endings of a report: most plans have none, and need not be taken apart. */
const mayReport = /[ただ](?=[。．｡\s(（※]|$)/u;

/** An undertaking that has come to its end is told in the plan, for there is nothing to plan: 廃止した。 整備済み。 */
const ended =
  /(?:終了|終え|完了|廃止|中止|休止|見送|達成|解散|満了|閉[じ館園校所]|打ち切)[^。、]{0,8}[。．｡]?$|済み?[。．｡]?$/u;

/**
 * Sentences in a plan that say what was done: last year's result, left standing or copied. One finding a department's
 * part; no fix, for what is planned only a person can tell. Not what leads to a plan in the same item (…を設けた。これを
 * 生かして…する。), tells of an earlier year by its name, or says that something has ended.
 *
 * Example: `・講座を開催した。` in 令和5年度計画.
 */
export const resultAsPlan = ruleOf({
  id: "tense/result-as-plan",
  severity: "warning",
  unit: "entry",
  find: (unit, { profile }) => {
    const { kind, fiscalYear } = unit.entry.meaning;
    if (kind !== "plan" || unit.asked || !mayBeReport(unit)) return [];
    return tensedParts(unit).flatMap((part) => toFound(part, fiscalYear, profile));
  },
});

function mayBeReport({ cells }: EntryUnit): boolean {
  return cells.some(({ text }) => mayReport.test(text));
}

function toFound(
  { departments, items }: TensedPart,
  fiscalYear: number | null,
  profile: Profile,
): Found<"tense/result-as-plan">[] {
  const results = items.flatMap((item) =>
    item.filter((one, i) => {
      const leadsToPlan = item.slice(i + 1).some(({ tense }) => tense === "plan");
      return !leadsToPlan && isLeftOver(one, fiscalYear);
    }),
  );
  const [first] = results;
  if (!first) return [];
  const named = departments.map((name) => resolveDepartment(name, profile));
  const subject = first.sentence.plan;
  return [
    {
      cell: first.cell,
      subject,
      facts: { first: beginning(subject), sentences: results.length },
      ...(named.length > 0 ? { departments: named } : {}),
    },
  ];
}

function isLeftOver({ sentence, tense }: TensedSentence, among: number | null): boolean {
  if (tense !== "result" || ended.test(sentence.plan)) return false;
  const years = findFiscalYears(fold(sentence.plan));
  return !years.some(
    ({ fiscalYear }) => fiscalYear !== null && among !== null && fiscalYear < among,
  );
}
