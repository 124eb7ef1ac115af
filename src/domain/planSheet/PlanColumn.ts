/** What a column holds; the kinds are defined in the glossary of the domain (README, "Words"). */
export type ColumnKind =
  | "number"
  | "hierarchy"
  | "role"
  | "duty"
  | "owner"
  | "activity"
  | "target"
  | "result"
  | "plan"
  | "planAndResult"
  | "project"
  | "indicator"
  | "indicatorResult"
  | "rating"
  | "reason"
  | "schedule"
  | "yearAxis"
  | "planResultAxis"
  | "text"
  | "note"
  | "other";

export type PlanColumn = {
  /** Zero-based, as in `Position`. */
  readonly column: number;
  readonly kind: ColumnKind;
  /** 1 for the coarsest hierarchy level; null for every other kind. */
  readonly level: number | null;
  /** The Christian year in which the fiscal year begins (令和5年度 = 2023); null where the header states none. */
  readonly fiscalYear: number | null;
  /** The group of a multi-tier header that names who acts (社協, 市); null otherwise. */
  readonly party: string | null;
  /** The header as written, tiers joined by a space, line breaks as spaces. */
  readonly label: string;
};
