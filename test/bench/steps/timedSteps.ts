import { hasPeer } from "../peers/peer";
import { allSteps } from "./allSteps";
import { exceljs, read, scan } from "./read";
import type { Step } from "./Step";

/** Everything that is timed at several sizes; a peer that is not installed is left out. */
export const timedSteps: readonly Step[] = [
  read,
  scan,
  ...(hasPeer("exceljs") ? [exceljs] : []),
  ...allSteps,
];

export function stepNamed(name: string): Step {
  const step = timedSteps.find((one) => one.name === name);
  if (!step) throw new Error(`No step ${name}`);
  return step;
}
