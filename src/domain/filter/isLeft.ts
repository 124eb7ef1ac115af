import type { WorkPlace } from "./WorkPlace";

/** Whether there is something to do: to write, to confirm, to put right, or to report. */
export function isLeft({ state, findings, unreported }: WorkPlace): boolean {
  return state !== "written" || findings > 0 || unreported.length > 0;
}
