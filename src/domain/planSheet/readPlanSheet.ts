import type { SheetSnapshot } from "../cells/SheetSnapshot";
import type { Profile } from "../profile/Profile";
import type { SheetReading } from "./PlanSheet";
import type { ReadingAnswers } from "./ReadingAnswers";
import { readPlanBook } from "./readPlanBook";

/** Understands one worksheet by itself. */
export function readPlanSheet(
  snapshot: SheetSnapshot,
  profile: Profile,
  answers: ReadingAnswers = [],
): SheetReading {
  const { readings } = readPlanBook({ file: "", sheets: [snapshot] }, profile, answers);
  const [reading] = readings;
  if (!reading) throw new Error("A workbook of one sheet has one reading");
  return reading;
}
