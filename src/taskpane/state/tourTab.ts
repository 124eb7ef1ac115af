import { tourSteps, type TourStep } from "./GuideState";
import type { PaneState, Tab } from "./PaneState";

/** The tab that a step is about; the last one stays where the tour has come to. */
export function tabOfStep(step: TourStep): Tab {
  return step === "undo" ? "merge" : step;
}

/** The tab that the tour points at just now. */
export function tourTab({ guide }: Pick<PaneState, "guide">): Tab | null {
  const step = guide.tour === null ? undefined : tourSteps[guide.tour];
  return step && step !== "undo" ? step : null;
}

/** The tour tells of the menu in which 履歴 is. */
export function toursMenu({ guide }: Pick<PaneState, "guide">): boolean {
  return guide.tour !== null && tourSteps[guide.tour] === "undo";
}
