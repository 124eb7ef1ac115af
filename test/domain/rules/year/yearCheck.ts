import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { usualProfile, type Profile } from "../../../../src/domain/profile/Profile";
import { createChecker } from "../../../../src/domain/rules/createChecker";
import type { Finding } from "../../../../src/domain/rules/Finding";
import type { Rule } from "../../../../src/domain/rules/Rule";
import type { RuleId } from "../../../../src/domain/rules/RuleFacts";
import { bookOf, sheetOf } from "../../../support/sheetOf";

const titles = ["見守り", "相談", "居場所", "担い手"];

/** A sheet of a year, a row a measure: result (B), its projects (C) and the plan of the next year (D). Row 2 is the first. */
export function yearSheet(year: number, rows: readonly (readonly string[])[], name?: string) {
  const header = [
    "施策の展開",
    `令和${year}年度実績`,
    `令和${year}年度事業`,
    `令和${year + 1}年度計画`,
  ];
  const body = rows.map((texts, i) => [`① ${titles[i] ?? i}の充実`, ...texts]);
  return sheetOf([header, ...body], [], name ?? `R${year + 1}`);
}

/** The same with an owner column (担当課) before the results: B. */
export function ownedSheet(year: number, rows: readonly (readonly string[])[]) {
  const header = ["施策の展開", "担当課", `令和${year}年度実績`, `令和${year + 1}年度計画`];
  const body = rows.map((texts, i) => [`① ${titles[i] ?? i}の充実`, ...texts]);
  return sheetOf([header, ...body], [], `R${year + 1}`);
}

type Sheet = ReturnType<typeof sheetOf>;

/** What one rule finds in a workbook, with last year's beside it. */
export function comparedBy<Id extends RuleId>(
  rule: Rule & { readonly id: Id },
  sheets: readonly Sheet[],
  last: readonly Sheet[] | null = null,
  profile: Profile = usualProfile,
): readonly Finding<Id>[] {
  const read = (some: readonly Sheet[]) => readPlanBook(bookOf(some), profile);
  const found = createChecker([rule])({
    snapshot: bookOf(sheets),
    book: read(sheets),
    lastYear: last && read(last),
    profile,
    outline: null,
  });
  // Only this rule was asked.
  return found as readonly Finding<Id>[];
}
