import { allRules } from "../../domain/rules/allRules";
import { severities, type Finding, type Severity } from "../../domain/rules/Finding";
import type { CheckOrder } from "./CheckState";

/** What a group's findings have in common. */
export type GroupOf =
  | { readonly kind: "rule"; readonly rule: Finding["rule"] }
  | { readonly kind: "measure"; readonly title: string }
  /** No department: the form's own, so the secretariat's. */
  | { readonly kind: "department"; readonly departments: readonly string[] };

export type FindingGroup = {
  /** Stays the same when the workbook is checked again. */
  readonly key: string;
  readonly of: GroupOf;
  readonly findings: readonly Finding[];
};

/** 要修正・要確認・参考 with their groups; `severity` null: the groups stand for themselves. */
export type FindingSection = {
  readonly severity: Severity | null;
  readonly groups: readonly FindingGroup[];
  readonly count: number;
};

const ruleRank = new Map<string, number>(allRules.map(({ id }, i) => [id, i]));

/** Findings as a list shows them: sections, groups in them, and findings in sheet order. */
export function groupFindings(
  findings: readonly Finding[],
  order: CheckOrder,
): readonly FindingSection[] {
  if (order !== "severity") return sectionOf(null, findings, order);
  return severities.flatMap((severity) =>
    sectionOf(
      severity,
      findings.filter((finding) => finding.severity === severity),
      "rule",
    ),
  );
}

/** More than information: names from before a reorganisation may fill a whole page of last year's file. */
export function isUrgent({ findings }: FindingGroup): boolean {
  return findings.some(({ severity }) => severity !== "info");
}

function sectionOf(
  severity: Severity | null,
  findings: readonly Finding[],
  by: GroupOf["kind"],
): readonly FindingSection[] {
  if (findings.length === 0) return [];
  const groups = new Map<string, FindingGroup & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const of = groupOf(finding, by);
    const key = [severity ?? by, ...namesOf(of)].join(" ");
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, of, findings: [finding] });
  }
  const sorted = by === "rule" ? [...groups.values()].sort(byRule) : [...groups.values()];
  return [{ severity, groups: sorted, count: findings.length }];
}

function groupOf({ rule, measureTitle, departments }: Finding, by: GroupOf["kind"]): GroupOf {
  if (by === "rule") return { kind: "rule", rule };
  if (by === "measure") return { kind: "measure", title: measureTitle };
  return { kind: "department", departments };
}

function namesOf(of: GroupOf): readonly string[] {
  if (of.kind === "rule") return [of.rule];
  return of.kind === "measure" ? [of.title] : of.departments;
}

function byRule({ of: a }: FindingGroup, { of: b }: FindingGroup): number {
  const rankOf = (of: GroupOf) => (of.kind === "rule" ? (ruleRank.get(of.rule) ?? Infinity) : 0);
  const [first, second] = [rankOf(a), rankOf(b)];
  return first === second ? 0 : first - second;
}
