/** A department that may have taken over, and how many blocks of it this year's book has: what speaks for it. */
export type SuccessorCandidate = {
  readonly name: string;
  readonly evidence: {
    /** In this very measure, in any column. */
    readonly measure: number;
    /** In the measures under the finest heading that it shares with others, itself included. */
    readonly neighbours: number;
    readonly book: number;
  };
};

/** A former department in a block's tag, and who took over. */
export type Succession = {
  /** As the tag names it. */
  readonly former: string;
  /** The name that the draft has; the former one where a person kept it; null while nobody has said: it stays, too. */
  readonly successor: string | null;
  /** `only`: there is no other; `remembered`: said before; `picked`: chosen now; `asked`: a person should choose. */
  readonly by: "only" | "remembered" | "picked" | "asked";
  /** The likeliest first. */
  readonly candidates: readonly SuccessorCandidate[];
};
