/** What the rules about departments have to say, for `messages` to word. */
export type DepartmentFacts = {
  /** `likeliest`: the name of the register that is most like it; null where none is. */
  readonly "department/unknown": { readonly name: string; readonly likeliest: string | null };
  readonly "department/spelling":
    | {
        readonly against: "register";
        readonly name: string;
        readonly department: string;
        /** The register has it as another spelling; otherwise it is only near to the name. */
        readonly listed: boolean;
      }
    /** No register is kept. `alike`: the names of the same table that it is near to, most frequent first. */
    | { readonly against: "table"; readonly name: string; readonly alike: readonly string[] };
  readonly "department/former": {
    readonly name: string;
    readonly successors: readonly string[];
    /** The year of the column; null for the owner column and those without a year. */
    readonly fiscalYear: number | null;
    /** The successors that the table already names for that year or an earlier one; empty: none. */
    readonly beside: readonly string[];
  };
  readonly "department/duplicate": {
    readonly department: string;
    /** Twice in one tag, twice in one owner cell, or two parts of one entry. */
    readonly where: "tag" | "owner" | "entry";
    readonly times: number;
  };
};
