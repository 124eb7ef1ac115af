import { carry, carryRenamed } from "./carry";
import { checkFirst, checkLastYear, checkTyped } from "./check";
import { filter } from "./filter";
import { mergeOf } from "./merge";
import type { Step } from "./Step";
import { understand } from "./understand";

/** What is done between reading a workbook and showing or writing something: functions from data to data. */
export const allSteps: readonly Step[] = [
  understand,
  checkFirst,
  checkLastYear,
  checkTyped,
  filter,
  carry,
  carryRenamed,
  mergeOf(6),
];
