import type { ComparedFigures } from "./comparedFigures";
import type { Bound } from "./Figure";

/** What the rules about targets and the figures reached have to say, for `messages` to word: figures as written. */
export type IndicatorFacts = {
  /** `bound`: how the target is meant; what passed 5件以下 did not fall short of it. */
  readonly "indicator/not-met": ComparedFigures & { readonly bound: Bound };
  readonly "indicator/not-comparable": ComparedFigures;
};
