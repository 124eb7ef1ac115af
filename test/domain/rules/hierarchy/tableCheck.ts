import { formatAddress } from "../../../../src/domain/cells/address";
import type { WorkbookSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import type { Outline } from "../../../../src/domain/outline/Outline";
import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { usualProfile, type Profile } from "../../../../src/domain/profile/Profile";
import { createChecker } from "../../../../src/domain/rules/createChecker";
import type { Finding, Fix } from "../../../../src/domain/rules/Finding";
import type { Rule } from "../../../../src/domain/rules/Rule";
import type { RuleId } from "../../../../src/domain/rules/RuleFacts";

/** What one rule finds in a workbook. */
export function checkWith<Id extends RuleId>(
  rule: Rule & { readonly id: Id },
  snapshot: WorkbookSnapshot,
  profile: Profile = usualProfile,
  outline: Outline | null = null,
): readonly Finding<Id>[] {
  const book = readPlanBook(snapshot, profile);
  const found = createChecker([rule])({ snapshot, book, profile, outline });
  // Only this rule was asked.
  return found as readonly Finding<Id>[];
}

/** `1ページ!B4`. */
export function placesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ sheetName, position }) => `${sheetName}!${formatAddress(position)}`);
}

/** `B4 (1) 題名`: what a fix would write where; `∅` for nothing. */
export function writtenBy({ edits }: Fix): string[] {
  return edits.flatMap((edit) =>
    edit.kind === "setContent"
      ? [`${formatAddress(edit.position)} ${edit.after.kind === "text" ? edit.after.text : "∅"}`]
      : [],
  );
}
