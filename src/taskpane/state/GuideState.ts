import type { SampleOutcome } from "../../usecases/openSample";

/** The first page, and the tour. */
export type GuideState = {
  /** The first page stands in front of everything; `opening` is another value each time it was asked for by hand. */
  readonly welcome: { readonly opening: object | null } | null;
  /** What became of 見本で試す; null before it was pressed. */
  readonly sample: SampleOutcome | null;
  /** The tour begins by itself in the sample's window: this PC can remember so much. */
  readonly tourWaits: boolean;
  /** Which step of `tourSteps` is shown; null while there is no tour. */
  readonly tour: number | null;
};

/** The steps of the tour, in the order of a year's work: the tabs, then the way back, which is in the menu. */
export const tourSteps = ["carryForward", "entry", "filter", "check", "merge", "undo"] as const;
export type TourStep = (typeof tourSteps)[number];

export const initialGuide: GuideState = {
  welcome: null,
  sample: null,
  tourWaits: false,
  tour: null,
};
