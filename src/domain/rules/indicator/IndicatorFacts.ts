/** What the rules about targets and the figures reached have to say, for `messages` to word. */
export type IndicatorFacts = {
  /** Figures as written (年2回以上, 1回); `of`: what is counted, `""` where the cell does not say. */
  readonly "indicator/not-met": {
    readonly of: string;
    readonly target: string;
    readonly result: string;
  };
  readonly "indicator/not-comparable": {
    readonly of: string;
    readonly target: string;
    readonly result: string;
  };
};
