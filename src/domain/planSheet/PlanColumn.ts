import type { Meaning } from "./Meaning";

export type { ColumnKind } from "./Meaning";

export type PlanColumn = Meaning & {
  /** Zero-based, as in `Position`. */
  readonly column: number;
  /** 1 for the coarsest hierarchy level, title lines counted; null for every other kind. */
  readonly level: number | null;
  /** The header as written, tiers joined by a space, line breaks as spaces. */
  readonly label: string;
};
