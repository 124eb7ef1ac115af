import type { Frame } from "playwright-core";
import type { HostPageTest } from "../../embedded/page/openHostPage";

/** The pane with as much before it as the largest city has, and what a person then does, one step after the other. */
export type ManyStory = {
  readonly host: HostPageTest;
  readonly pane: Frame;
  /** By name, in their order; each ends when what the person waited for is shown. */
  readonly steps: Readonly<Record<string, () => Promise<unknown>>>;
  close(): Promise<void>;
};

/** What a step waits for is sure to come, however busy the machine is; what never comes still fails. */
export const storyPatience = 120_000;
