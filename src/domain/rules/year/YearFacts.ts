/** What the rules that look at years, and from one year to the next, have to say, for `messages` to word. */
export type YearFacts = {
  /** `mention`: the year as it is written, width folded; `sentence`: the beginning of the one it stands in. */
  readonly "year/stale": {
    readonly mention: string;
    readonly sentence: string;
    /** The year that the column is about. */
    readonly fiscalYear: number;
    readonly kind: StaleKind;
  };
  /** `department`: as it is written there, several joined by ・; null where nobody is named. `fiscalYear`: the result's. */
  readonly "entry/missing-result": {
    readonly department: string | null;
    readonly fiscalYear: number;
    readonly because: "last-plan" | "plan" | "project";
    /** Whether the department is one of today: in the register, or named in the measure. Else it may have been renamed. */
    readonly present: boolean;
  };
  /** `fiscalYear`: the plan's. */
  readonly "entry/missing-plan": {
    readonly department: string | null;
    readonly fiscalYear: number;
    readonly because: "result" | "project";
  };
  /** `first`: the beginning of the part; `figure`: the first number of it that would hardly be the same again. */
  readonly "entry/same-as-last-year": {
    readonly first: string;
    readonly sentences: number;
    readonly figure: string | null;
    /** The year before the result's. */
    readonly fiscalYear: number;
  };
};

export const staleKinds = ["result", "plan", "project"] as const;
export type StaleKind = (typeof staleKinds)[number];
