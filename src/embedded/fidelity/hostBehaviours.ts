import { bookBehaviours } from "./bookBehaviours";
import { callBehaviours } from "./callBehaviours";
import { cellBehaviours } from "./cellBehaviours";
import type { HostBehaviour } from "./HostBehaviour";
import { placeBehaviours } from "./placeBehaviours";

/**
 * What of Excel this host reproduces, each with its source and its test. None of it was compared with a real Excel yet:
 * docs/recording-real-excel.md says how.
 */
export const hostBehaviours: readonly HostBehaviour[] = [
  ...cellBehaviours,
  ...placeBehaviours,
  ...bookBehaviours,
  ...callBehaviours,
];

/** Documented behaviour that this host does not have, and what that means for what is tried on it. */
export const notReproduced: readonly string[] = [
  "Formulas are not calculated: a formula shows the value that its file had, or nothing.",
  "Arrays written over filtered or hidden rows arrive where they belong, not misplaced (office-js#224, #226): the product writes cell by cell and reads back.",
  "An add-in that does not answer for five seconds is not restarted.",
  "Excel's own undo stack does not exist.",
  "Comments, tables, pivot tables, conditional formats and names are kept in the file and are ApiNotFound on the wire.",
];
