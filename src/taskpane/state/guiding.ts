import type { Locale } from "../../messages/inBoth";
import { openSample } from "../../usecases/openSample";
import type { GuideCore } from "./GuideCore";
import { tourSteps, type GuideState } from "./GuideState";
import { isSampleBook } from "./isSampleBook";
import type { Tab } from "./PaneState";
import { tabOfStep } from "./tourTab";

/** What a person can do on the first page and in the tour. */
export type GuideActions = {
  /** Shows the first page again. */
  readonly openWelcome: () => void;
  /** はじめる: it is not shown by itself again. */
  readonly begin: () => void;
  /** Opens the sample in a window of its own, whose pane begins the tour by itself. */
  readonly openSample: () => Promise<void>;
  readonly startTour: () => void;
  /** By so many steps, forward or back. */
  readonly step: (by: number) => void;
  readonly endTour: () => void;
  /** Another language than Office's, remembered where this PC allows it. */
  readonly speak: (language: Locale) => void;
};

/** `openTab`: as a person's click on it. */
export function guideActions(core: GuideCore, openTab: (tab: Tab) => void): GuideActions {
  const { store, memory } = core;
  const patch = (change: Partial<GuideState>) => patchGuide(core, change);
  const show = (tour: number) => {
    const step = tourSteps[tour];
    if (!step) return;
    openTab(tabOfStep(step));
    patch({ tour });
  };
  return {
    openWelcome: () => {
      store.set({ menuScreen: null });
      patch({ welcome: { opening: {} }, sample: null, tour: null });
    },
    begin: () => {
      memory.keepWelcomed(true);
      const { welcome } = store.get().guide;
      patch({ welcome: null });
      // Where it was asked for from the menu, the focus goes back there.
      if (welcome?.opening) store.set({ leftMenuScreen: {} });
    },
    openSample: async () => {
      const tourWaits = memory.keepTourWaits(true);
      const sample = await openSample(core.deps);
      if (sample.kind === "failed") memory.keepTourWaits(false);
      patch({ sample, tourWaits });
    },
    startTour: () => {
      memory.keepWelcomed(true);
      patch({ welcome: null });
      show(0);
    },
    step: (by) => show((store.get().guide.tour ?? 0) + by),
    endTour: () => {
      patch({ tour: null });
      store.set({ leftMenuScreen: {} });
    },
    speak: (language) => store.set({ language, remembers: memory.keepLanguage(language) }),
  };
}

/** After the first reading: a tour that was asked for in another window begins in the sample that it opened. */
export function beginWaitingTour(core: GuideCore, start: () => void): void {
  const { memory, store } = core;
  if (!memory.tourWaits() || !isSampleBook(store.get())) return;
  memory.keepTourWaits(false);
  start();
}

/** What somebody wants to see at once is not kept behind the first page, which comes back another time. */
export function passWelcome(core: Pick<GuideCore, "store">): void {
  patchGuide(core, { welcome: null, tour: null });
}

/** A click on a tab goes there: in a workbook of one's own, whose screens the tour only tells of, that ends it. */
export function leaveTourForTab(core: Pick<GuideCore, "store">): void {
  if (!isSampleBook(core.store.get())) patchGuide(core, { tour: null });
}

function patchGuide({ store }: Pick<GuideCore, "store">, change: Partial<GuideState>): void {
  store.set(({ guide }) => ({ guide: { ...guide, ...change } }));
}
