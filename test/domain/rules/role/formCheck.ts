import { formatAddress } from "../../../../src/domain/cells/address";
import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile, type Profile } from "../../../../src/domain/profile/Profile";
import { createChecker } from "../../../../src/domain/rules/createChecker";
import type { Finding } from "../../../../src/domain/rules/Finding";
import type { Rule } from "../../../../src/domain/rules/Rule";
import type { RuleId } from "../../../../src/domain/rules/RuleFacts";
import { bookOf, sheetOf } from "../../../support/sheetOf";

const header = [
  ...["施策展開の方向性", "施策の展開", "区分", "それぞれの役割"],
  ...["令和4年度実績", "令和5年度計画"],
];

/** One row of a form: its measure (空: as above), role and duty, and what is written. */
export type Row = readonly [measure: string, role: string, duty?: string, ...entries: string[]];

/** A page with these rows under its header; the first of them is row 2. The direction stands in column A. */
export function formOf(rows: readonly Row[], merges: readonly string[] = [], name = "1ページ") {
  const body = rows.map(([measure, role, duty = "", ...entries], i) => [
    i === 0 ? "(1) 福祉教育の推進" : "",
    ...[measure, role, duty, ...entries],
  ]);
  return sheetOf([header, ...body], merges, name);
}

/** The rows of a measure with all its roles. */
export function wholeMeasure(measure: string): Row[] {
  return ["市民", "福祉事業者", "社協", "行政"].map((role, i) => [
    i === 0 ? measure : "",
    role,
    `① ${measure}を${role}として進めます。`,
  ]);
}

export function withRoles(roles: readonly string[]): Profile {
  return profileSchema.parse({ roles });
}

/** What one rule finds on these pages. */
export function findingsOf<Id extends RuleId>(
  rule: Rule & { readonly id: Id },
  pages: readonly SheetSnapshot[],
  profile: Profile = usualProfile,
): readonly Finding<Id>[] {
  const snapshot = bookOf(pages);
  const book = readPlanBook(snapshot, profile);
  const found = createChecker([rule])({ snapshot, book, profile, outline: null });
  // Only this rule was asked.
  return found as readonly Finding<Id>[];
}

/** The findings in short: `C3 福祉事業社`. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({ position, subject }) => `${formatAddress(position)} ${subject}`.trim());
}
