import type { RememberedSuccession } from "../carryForward/RememberedSuccession";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { ReadingAnswers } from "../planSheet/ReadingAnswers";
import type { Profile } from "../profile/Profile";
import type { PromptPlace } from "./PromptPlace";

/** Last year's workbook, and the words that it was read with: with them it is read again under the new year. */
export type RollSource = {
  readonly snapshot: WorkbookSnapshot;
  readonly book: PlanBook;
  readonly profile: Profile;
  readonly answers: ReadingAnswers;
  /** Who took over from former departments, as far as a person has said. */
  readonly successions?: readonly RememberedSuccession[];
  /** What the data validations of its tables say, as far as that is known; absent: not at all. */
  readonly prompts?: readonly PromptPlace[];
};
