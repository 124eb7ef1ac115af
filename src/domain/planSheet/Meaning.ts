import type { ColumnMeaning } from "../place/Place";

/** What a column holds; the kinds are defined in the README, "Words". */
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

/** What stands in a place, as opposed to where it is: by this, columns and cells are known when they have moved. */
export type Meaning = {
  readonly kind: ColumnKind;
  /** The Christian year in which the fiscal year begins (令和5年度 = 2023); null where none is stated. */
  readonly fiscalYear: number | null;
  /** The group of a multi-tier header that names who acts (社協, 市); null otherwise. */
  readonly party: string | null;
};

/** Also of a column as it is remembered. */
export function sameMeaning(a: ColumnMeaning, b: ColumnMeaning): boolean {
  return a.kind === b.kind && a.fiscalYear === b.fiscalYear && a.party === b.party;
}

/** Equal for equal meanings. */
export function meaningKey({ kind, fiscalYear, party }: Meaning): string {
  return `${kind} ${fiscalYear ?? ""} ${party ?? ""}`;
}
