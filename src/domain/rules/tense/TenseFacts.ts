/** What the rules that look at the tense of sentences have to say, for `messages` to word. */
export type TenseFacts = {
  /** `first`: the beginning of the first of `sentences`; `certain`: of how many of them the past is certain. */
  readonly "tense/plan-as-result": {
    readonly first: string;
    readonly sentences: number;
    readonly certain: number;
  };
  readonly "tense/result-as-plan": { readonly first: string; readonly sentences: number };
};
