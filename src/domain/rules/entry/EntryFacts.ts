/** What the rules about the form of an entry have to say, for `messages` to word. */
export type EntryFacts = {
  readonly "tag/form": {
    readonly found: string;
    readonly expected: string;
    /** `brackets`: of another kind than the table's; `broken`: one is missing, or they do not match; `spaces`: in the name. */
    readonly problem: "brackets" | "broken" | "spaces";
  };
  /** `first`: the beginning of the first line that stands under no tag. `where`: above the first tag, or without any. */
  readonly "entry/untagged": {
    readonly first: string;
    readonly items: number;
    readonly where: "above" | "whole";
  };
  /** `usual`: the marker of the part or entry; `markers`: those that are unlike it. */
  readonly "entry/marker": {
    readonly markers: readonly string[];
    readonly usual: string;
    readonly within: "block" | "entry";
  };
};
