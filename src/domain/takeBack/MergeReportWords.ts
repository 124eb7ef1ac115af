import type { ChangeKind, ConflictType, RefusalCode, WarningType } from "../merge/MergeOutcome";

type CopyState = "merged" | "superseded" | "asked" | "refused" | "waiting";

/** The words of a merge report (統合報告). Columns are in the order of their rows. */
export type MergeReportWords = {
  readonly title: (planName: string, fiscalYear: number, version: number) => string;
  readonly written: string;
  readonly pending: string;
  readonly decided: string;
  readonly open: string;
  readonly warnings: string;
  readonly refused: string;
  readonly columns: {
    /** Department, file, state, changes written, changes not written yet, open conflicts. */
    readonly copies: readonly string[];
    /** Department, sheet, cell, measure, column, what became of it, text. */
    readonly changes: readonly string[];
    /** Sort, departments, sheet, cell, measure, column, whose text, text. */
    readonly conflicts: readonly string[];
    /** Sort, department, sheet, cell, measure, column, text. */
    readonly warnings: readonly string[];
    /** File, reason, what was found. */
    readonly refused: readonly string[];
  };
  readonly states: Readonly<Record<CopyState, string>>;
  readonly missing: string;
  /** A copy of which nobody knows whose it is. */
  readonly unknown: string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly conflicts: Readonly<Record<ConflictType, string>>;
  readonly warningTypes: Readonly<Record<WarningType, string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly base: string;
  readonly standing: string;
  /** `label`: whose version it is; null where it is none of the versions. */
  readonly decision: (label: string | null) => string;
  readonly undecided: string;
  /** What was decided is no text at all. */
  readonly nothing: string;
};
