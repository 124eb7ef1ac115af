import type { PlanBook } from "../domain/planSheet/PlanSheet";
import type { Outline } from "../domain/outline/Outline";
import type { Checker } from "../domain/rules/createChecker";
import type { Finding } from "../domain/rules/Finding";
import { matchIgnored, type IgnoredFinding } from "../domain/rules/IgnoredFinding";
import type { Understanding } from "./understandWorkbook";

export type IgnoredHere = { readonly finding: Finding; readonly ignored: IgnoredFinding };

/** What the check says about a workbook at one moment. */
export type Check = {
  /** In sheet order, without those that a person has left as they are. */
  readonly findings: readonly Finding[];
  /** Those that a person has left as they are, and that still stand. */
  readonly ignored: readonly IgnoredHere[];
};

/**
 * Checks the workbook as it was understood. `checker` remembers what it has seen: keep one for as long as the book is open.
 * `lastYear`: last year's file, where the person has opened it; a sheet of last year in the workbook counts without.
 */
export function checkWorkbook(
  checker: Checker,
  { snapshot, book, profile }: Understanding,
  outline: Outline | null,
  ignored: readonly IgnoredFinding[],
  lastYear: PlanBook | null = null,
): Check {
  const all = checker({ snapshot, book, profile, outline, lastYear });
  const matched = matchIgnored(all, ignored);
  return {
    findings: all.filter((finding) => !matched.has(finding)),
    ignored: [...matched].map(([finding, by]) => ({ finding, ignored: by })),
  };
}
